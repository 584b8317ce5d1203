package io.godwit.processor.mapping;

import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.type.ColumnDefinition;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The column that says which entity a row of a hierarchy is. */
final class Discriminators {

  private static final int DEFAULT_LENGTH = 31;

  private final Mapping mapping;
  private final Columns columns;
  private final Map<EntityClass, String> columnOf = new HashMap<>();

  Discriminators(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
  }

  /** Adds the column to the table of a hierarchy that has one. */
  void bind(EntityClass root) {
    Optional<Annotation> declared = annotation(root, "DiscriminatorColumn");
    boolean implied =
        root.inheritance() == EntityClass.Inheritance.SINGLE_TABLE && !root.children().isEmpty();
    boolean formula = root.javaClass().annotations().hasHibernate("DiscriminatorFormula");
    if (formula
        || root.inheritance() == EntityClass.Inheritance.TABLE_PER_CLASS
        || declared.isEmpty() && !implied) {
      return;
    }
    Name name = Name.written(declared.flatMap(it -> it.text("name")).orElse("DTYPE"));
    String column =
        columns.add(
            root.table(),
            new Columns.Wanted(
                mapping.naming().column(name),
                type(root, declared),
                false,
                ColumnSettings.NONE,
                Annotations.NONE,
                root.declarer(),
                root,
                columns.nextPosition()));
    columnOf.put(root, column);
    if (mapping.rules().since7()) {
      check(root, column);
    }
  }

  /** As SQL: that the row is, or isn't, of exactly that entity. */
  Optional<String> condition(EntityClass entity, String operator) {
    return Optional.ofNullable(columnOf.get(entity.root()))
        .flatMap(
            column ->
                value(entity).map(it -> SqlText.identifier(column) + " " + operator + " " + it));
  }

  private void check(EntityClass root, String column) {
    List<String> values = new ArrayList<>();
    if (values(root, values) && !values.isEmpty()) {
      root.table()
          .check(
              new CheckDraft(
                  Optional.empty(),
                  Optional.of(column),
                  SqlText.identifier(column) + " in (" + String.join(", ", values) + ")",
                  root.declarer()));
    }
  }

  /** Collects the values of the concrete entities; false if one of them isn't known. */
  private boolean values(EntityClass entity, List<String> values) {
    boolean known = true;
    if (!entity.javaClass().isAbstract()) {
      Optional<String> value = value(entity);
      value.ifPresent(values::add);
      known = value.isPresent();
    }
    for (EntityClass child : entity.children()) {
      known &= values(child, values);
    }
    return known;
  }

  private Optional<String> value(EntityClass entity) {
    Optional<String> given =
        entity
            .javaClass()
            .annotations()
            .jpa("DiscriminatorValue")
            .flatMap(it -> it.text("value"))
            .filter(it -> !it.equals("null") && !it.equals("not null"));
    String kind = kind(annotation(entity.root(), "DiscriminatorColumn"));
    return switch (kind) {
      case "INTEGER" -> given;
      case "CHAR" -> given.map(SqlText::literal);
      default -> Optional.of(SqlText.literal(given.orElseGet(entity::name)));
    };
  }

  private static String kind(Optional<Annotation> column) {
    return column.flatMap(it -> it.constant("discriminatorType")).orElse("STRING");
  }

  private static ColumnType type(EntityClass root, Optional<Annotation> column) {
    Optional<String> definition = column.flatMap(it -> it.text("columnDefinition"));
    if (definition.isPresent()) {
      return ColumnType.of(ColumnDefinition.parse(definition.get()).type(), DEFAULT_LENGTH);
    }
    int length = column.map(it -> it.number("length", DEFAULT_LENGTH)).orElse(DEFAULT_LENGTH);
    return switch (kind(column)) {
      case "INTEGER" -> ColumnType.of("integer", 4);
      case "CHAR" -> ColumnType.of("char(1)", 1);
      default -> ColumnType.of("varchar(" + length + ")", length);
    };
  }

  private static Optional<Annotation> annotation(EntityClass root, String name) {
    List<JavaClass> layers = root.layers();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Optional<Annotation> found = layers.get(i).annotations().jpa(name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
