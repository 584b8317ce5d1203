package io.godwit.engine.approval;

import io.godwit.engine.plan.HazardId;
import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectId;
import io.godwit.model.RecordJson;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a change takes away.
 *
 * @param what a sentence that names the object
 * @param loss a sentence that says what is lost
 */
record Loss(HazardId hazard, ObjectId object, String what, String loss, Side before, Side after) {

  /**
   * An object on one side of a diff.
   *
   * @param text for people
   * @param exact everything that is known of it
   */
  record Side(String text, String exact) {

    static final Side NONE = new Side("", "");

    static Side of(String name) {
      return new Side(name, name);
    }

    static Side of(Table table) {
      String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
      return new Side("(" + columns + ")", RecordJson.line(table));
    }

    static Side of(Column column) {
      String text =
          column.type()
              + (column.nullable() ? "" : " NOT NULL")
              + column.defaultValue().map(it -> " " + it.match(DEFAULT_TEXT)).orElse("");
      return new Side(text, RecordJson.line(column));
    }

    static Side of(EnumType type) {
      return new Side("(" + String.join(", ", type.values()) + ")", RecordJson.line(type));
    }

    static Side of(Sequence sequence) {
      return new Side(
          sequence.options().type() + " INCREMENT " + sequence.options().increment(),
          RecordJson.line(sequence));
    }

    private static final DefaultValue.Cases<String> DEFAULT_TEXT =
        new DefaultValue.Cases<>() {
          @Override
          public String expression(DefaultValue.Expression expression) {
            return "DEFAULT " + expression.sql();
          }

          @Override
          public String identity(DefaultValue.Identity identity) {
            return "GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY";
          }

          @Override
          public String generated(DefaultValue.Generated generated) {
            return "GENERATED ALWAYS AS ("
                + generated.sql()
                + ")"
                + (generated.stored() ? " STORED" : "");
          }
        };
  }

  static Optional<Loss> of(
      HazardId hazard, ObjectId object, String what, String loss, Side before, Side after) {
    return Optional.of(new Loss(hazard, object, what, loss, before, after));
  }
}
