package io.godwit.engine.plan;

import io.godwit.model.Declaration;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Declarations that say: all these names were chosen by somebody. */
final class Named {

  static Schema everything(Schema schema) {
    return schema.withDeclarations(declarations(schema, Map.of()), List.of());
  }

  /**
   * @param renames the old names of some objects
   */
  static List<Declaration> declarations(Schema schema, Map<ObjectId, String> renames) {
    Map<ObjectId, Optional<String>> objects = new TreeMap<>();
    for (Table table : schema.tables()) {
      table
          .constraints()
          .forEach(it -> objects.put(ObjectId.constraint(table.name(), it), Optional.empty()));
      table
          .indexes()
          .forEach(it -> objects.put(ObjectId.index(table.name(), it.name()), Optional.empty()));
    }
    renames.forEach((object, old) -> objects.put(object, Optional.of(old)));
    List<Declaration> declarations = new ArrayList<>();
    objects.forEach(
        (object, old) ->
            declarations.add(
                new Declaration(
                    object, new Origin.Entity("com.example.It", Optional.empty()), old, true)));
    return declarations;
  }

  private Named() {}
}
