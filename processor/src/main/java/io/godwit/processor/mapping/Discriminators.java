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

  /** How long a discriminator is where nobody says it. */
  static final int LENGTH = 31;

  /** The values that stand for a discriminator that is null, and for any other. */
  private static final String NULL = "null";

  private static final String NOT_NULL = "not null";

  private final Mapping mapping;
  private final Columns columns;

  /** The column, or the formula, as SQL. */
  private final Map<EntityClass, String> expressionOf = new HashMap<>();

  Discriminators(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
  }

  /** Adds the column to the table of a hierarchy that has one. */
  void bind(EntityClass root) {
    if (root.inheritance() == EntityClass.Inheritance.TABLE_PER_CLASS) {
      return;
    }
    Optional<Annotation> declared = annotation(root, "DiscriminatorColumn");
    Optional<String> formula = formula(root);
    if (formula.isPresent()) {
      expressionOf.put(root, formula.get());
    } else if (declared.isPresent()
        || !root.children().isEmpty()
            && (root.inheritance() == EntityClass.Inheritance.SINGLE_TABLE
                || mapping.provider().joinedHierarchiesHaveDiscriminators()
                || mapping.rules().settings().joinedDiscriminators())) {
      column(root, declared);
    }
  }

  private static Optional<String> formula(EntityClass root) {
    return root.javaClass()
        .annotations()
        .hibernate("DiscriminatorFormula")
        .flatMap(it -> it.text("value"));
  }

  private void column(EntityClass root, Optional<Annotation> declared) {
    ColumnSettings settings = ColumnSettings.of(declared);
    String column =
        columns.add(
            root.table(),
            new Columns.Wanted(
                mapping.naming().column(Name.written(settings.name().orElse("DTYPE"))),
                type(kind(root), settings.length().orElse(LENGTH), settings),
                hasValue(root, NULL) || !mapping.provider().discriminatorsAreRequired(),
                settings,
                Annotations.NONE,
                root.declarer(),
                root,
                columns.nextPosition()));
    expressionOf.put(root, SqlText.identifier(column));
    if (mapping.rules().since7() && !isForced(root) && !hasValue(root, NOT_NULL)) {
      check(root, column);
    }
  }

  /** Where rows of other kinds are expected, Hibernate doesn't forbid them. */
  private static boolean isForced(EntityClass root) {
    return root.javaClass()
        .annotations()
        .hibernate("DiscriminatorOptions")
        .filter((Annotation it) -> it.truth("force", false))
        .isPresent();
  }

  /**
   * As SQL: that the row isn't of exactly that entity; empty where that can't be said. Of an entity
   * whose value is {@code null} Hibernate says the opposite.
   */
  Optional<String> isNot(EntityClass entity) {
    String expression = expressionOf.get(entity.root());
    String value = value(entity);
    return expression == null || value.equals(NOT_NULL)
        ? Optional.empty()
        : Optional.of(
            expression
                + (value.equals(NULL) ? " is null" : " <> " + literal(entity.root(), value)));
  }

  private static void check(EntityClass root, String column) {
    List<String> values = new ArrayList<>();
    values(root, values);
    if (!values.isEmpty()) {
      root.table()
          .check(
              new CheckDraft(
                  Optional.empty(),
                  Optional.of(column),
                  SqlText.identifier(column) + " in (" + String.join(", ", values) + ")",
                  root.declarer()));
    }
  }

  /** Collects the values of the concrete entities. */
  private static void values(EntityClass entity, List<String> values) {
    String value = value(entity);
    if (!entity.javaClass().isAbstract() && !value.equals(NULL)) {
      values.add(literal(entity.root(), value));
    }
    entity.children().forEach(it -> values(it, values));
  }

  private static boolean hasValue(EntityClass entity, String value) {
    return value(entity).equals(value)
        || entity.children().stream().anyMatch(it -> hasValue(it, value));
  }

  private static String value(EntityClass entity) {
    return entity
        .javaClass()
        .annotations()
        .jpa("DiscriminatorValue")
        .flatMap(it -> it.text("value"))
        .orElseGet(
            () ->
                kind(entity.root()).equals("INTEGER")
                    ? String.valueOf(entity.name().hashCode())
                    : entity.name());
  }

  private static String literal(EntityClass root, String value) {
    return kind(root).equals("INTEGER") ? value : SqlText.literal(value);
  }

  private static String kind(EntityClass root) {
    return annotation(root, "DiscriminatorColumn")
        .or(() -> root.javaClass().annotations().hibernate("DiscriminatorFormula"))
        .flatMap(it -> it.constant("discriminatorType"))
        .orElse("STRING");
  }

  static ColumnType type(String kind, int length, ColumnSettings settings) {
    ColumnType type =
        switch (kind) {
          case "INTEGER" -> ColumnType.of("integer", 4);
          case "CHAR" -> ColumnType.of("char(1)", 1);
          default -> ColumnType.of("varchar(" + length + ")", length);
        };
    return settings.definition().map(it -> type.as(ColumnDefinition.parse(it).type())).orElse(type);
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
