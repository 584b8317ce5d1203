package io.godwit.conformance;

import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.Deferrability;
import io.godwit.model.EnumType;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.PrimaryKey;
import io.godwit.model.ReferentialAction;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import io.godwit.model.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Two databases as introspection sees them, object by object. */
final class SchemaComparison {

  private final ConstraintNames names;
  private final List<Difference> differences = new ArrayList<>();

  private SchemaComparison(ConstraintNames names) {
    this.names = names;
  }

  /** What is different. The order of columns doesn't count, nor do names that nobody chose. */
  static List<Difference> of(Schema hibernate, Schema godwit, ConstraintNames names) {
    SchemaComparison comparison = new SchemaComparison(names);
    comparison.compare(hibernate, godwit);
    return comparison.differences;
  }

  private void compare(Schema hibernate, Schema godwit) {
    each(
        "schema",
        byName(hibernate.namespaces(), it -> it),
        byName(godwit.namespaces(), it -> it),
        it -> it);
    each(
        "enum type",
        byName(hibernate.enumTypes(), it -> it.name().toString()),
        byName(godwit.enumTypes(), it -> it.name().toString()),
        EnumType::values);
    each(
        "sequence",
        byName(hibernate.sequences(), it -> it.name().toString()),
        byName(godwit.sequences(), it -> it.name().toString()),
        it -> it.options() + it.ownedBy().map(owner -> " of " + owner).orElse(""));
    Map<String, Table> tables = byName(hibernate.tables(), it -> it.name().toString());
    Map<String, Table> others = byName(godwit.tables(), it -> it.name().toString());
    for (String name : namesOf(tables, others)) {
      Optional<Table> table = Optional.ofNullable(tables.get(name));
      Optional<Table> other = Optional.ofNullable(others.get(name));
      if (table.isPresent() && other.isPresent()) {
        tables("table " + name, table.get(), other.get());
      } else {
        add(
            "table " + name,
            table.map(SchemaComparison::columns),
            other.map(SchemaComparison::columns));
      }
    }
  }

  private static String columns(Table table) {
    return table.columns().stream().map(Column::name).toList().toString();
  }

  private void tables(String table, Table hibernate, Table godwit) {
    add(table + ", comment", hibernate.comment(), godwit.comment());
    Map<String, Column> columns = byName(hibernate.columns(), Column::name);
    Map<String, Column> others = byName(godwit.columns(), Column::name);
    for (String name : namesOf(columns, others)) {
      columns(
          table + ", column " + name,
          Optional.ofNullable(columns.get(name)),
          Optional.ofNullable(others.get(name)));
    }
    each(
        table,
        keyed(hibernate.primaryKey().stream().toList(), SchemaComparison::describe),
        keyed(godwit.primaryKey().stream().toList(), SchemaComparison::describe),
        it -> "");
    constraints(table, hibernate.uniques(), godwit.uniques(), SchemaComparison::describe);
    constraints(table, hibernate.foreignKeys(), godwit.foreignKeys(), SchemaComparison::describe);
    constraints(table, hibernate.checks(), godwit.checks(), SchemaComparison::describe);
    each(
        table,
        keyed(hibernate.indexes(), this::describe),
        keyed(godwit.indexes(), this::describe),
        it -> "");
  }

  private void columns(String column, Optional<Column> hibernate, Optional<Column> godwit) {
    if (hibernate.isEmpty() || godwit.isEmpty()) {
      add(
          column,
          hibernate.map(SchemaComparison::describe),
          godwit.map(SchemaComparison::describe));
      return;
    }
    add(column + ", type", hibernate.map(Column::type), godwit.map(Column::type));
    add(
        column + ", nullability",
        hibernate.map(SchemaComparison::nullability),
        godwit.map(SchemaComparison::nullability));
    add(
        column + ", collation",
        hibernate.flatMap(Column::collation),
        godwit.flatMap(Column::collation));
    add(
        column + ", default",
        hibernate.flatMap(Column::defaultValue),
        godwit.flatMap(Column::defaultValue));
    add(column + ", comment", hibernate.flatMap(Column::comment), godwit.flatMap(Column::comment));
  }

  private static String nullability(Column column) {
    return column.nullable() ? "null" : "not null";
  }

  private static String describe(Column column) {
    return column.type() + " " + nullability(column);
  }

  private <C extends Constraint> void constraints(
      String table, List<C> hibernate, List<C> godwit, Function<C, String> what) {
    Function<C, String> named = it -> what.apply(it) + names.suffix(it.name());
    each(table, keyed(hibernate, named), keyed(godwit, named), it -> "");
  }

  private static String describe(PrimaryKey key) {
    return "primary key "
        + key.columns()
        + (key.include().isEmpty() ? "" : " include " + key.include())
        + describe(key.deferrability());
  }

  private static String describe(Unique unique) {
    return "unique "
        + unique.columns()
        + (unique.include().isEmpty() ? "" : " include " + unique.include())
        + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
        + describe(unique.deferrability());
  }

  private static String describe(ForeignKey key) {
    return "foreign key "
        + key.columns()
        + " to "
        + key.target()
        + key.targetColumns()
        + describe(" on delete ", key.onDelete())
        + describe(" on update ", key.onUpdate())
        + (key.matchFull() ? " match full" : "")
        + (key.validated() ? "" : " not valid")
        + describe(key.deferrability());
  }

  private static String describe(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action;
  }

  private static String describe(Deferrability deferrability) {
    return deferrability == Deferrability.NOT_DEFERRABLE ? "" : " " + deferrability;
  }

  private static String describe(Check check) {
    return "check "
        + Conjunctions.sorted(ValueLists.sorted(check.expression()))
        + (check.noInherit() ? " no inherit" : "")
        + (check.validated() ? "" : " not valid");
  }

  private String describe(Index index) {
    return "index "
        + index.method()
        + index.keys().stream().map(SchemaComparison::describe).toList()
        + (index.unique() ? " unique" : "")
        + (index.nullsNotDistinct() ? " nulls not distinct" : "")
        + (index.include().isEmpty() ? "" : " include " + index.include())
        + index.where().map(it -> " where " + it).orElse("")
        + (index.storage().isEmpty() ? "" : " with " + index.storage())
        + names.suffix(index.name());
  }

  private static String describe(IndexKey key) {
    String target =
        key.target()
            .match(
                new IndexKey.Cases<String>() {
                  @Override
                  public String column(IndexKey.Column column) {
                    return column.name();
                  }

                  @Override
                  public String expression(IndexKey.Expression expression) {
                    return "(" + expression.sql() + ")";
                  }
                });
    return target
        + key.operatorClass().map(it -> " " + it).orElse("")
        + key.collation().map(it -> " collate " + it).orElse("")
        + (key.descending() ? " desc" : "")
        + (key.nullsFirst() == key.descending()
            ? ""
            : key.nullsFirst() ? " nulls first" : " nulls last");
  }

  private <T> void each(
      String kind, Map<String, T> hibernate, Map<String, T> godwit, Function<T, Object> value) {
    for (String name : namesOf(hibernate, godwit)) {
      add(
          kind + " " + name,
          Optional.ofNullable(hibernate.get(name)).map(value),
          Optional.ofNullable(godwit.get(name)).map(value));
    }
  }

  private void add(String object, Optional<?> hibernate, Optional<?> godwit) {
    if (!hibernate.equals(godwit)) {
      differences.add(new Difference(object, text(hibernate), text(godwit)));
    }
  }

  private static String text(Optional<?> value) {
    return value
        .map(it -> it.toString().isEmpty() ? "has it" : it.toString())
        .orElse(Difference.NONE);
  }

  private static <T> Map<String, T> byName(List<T> objects, Function<T, String> name) {
    Map<String, T> byName = new LinkedHashMap<>();
    objects.forEach(it -> byName.put(name.apply(it), it));
    return byName;
  }

  /** Like ones are told apart by their number. */
  private static <T> Map<String, T> keyed(List<T> objects, Function<T, String> what) {
    Map<String, T> keyed = new LinkedHashMap<>();
    for (T object : objects) {
      String key = what.apply(object);
      String free = key;
      for (int i = 2; keyed.containsKey(free); i++) {
        free = key + " (" + i + ")";
      }
      keyed.put(free, object);
    }
    return keyed;
  }

  private static TreeSet<String> namesOf(Map<String, ?> one, Map<String, ?> other) {
    TreeSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }
}
