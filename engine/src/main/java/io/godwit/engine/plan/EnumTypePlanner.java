package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlExpression;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Native enum types. */
record EnumTypePlanner(Situation situation) {

  List<Recipe> create(Change.CreateEnumType change) {
    return List.of(
        new Recipe()
            .after(NamespacePlanner.ready(change.type().name()))
            .then(Statement.of(create(change.type()), change.object(), Phase.EXPAND))
            .provides(Fact.ready(change.object())));
  }

  List<Recipe> alter(Change.AlterEnumType change) {
    return isOnlyExtended(change) ? extend(change) : List.of(rebuild(change));
  }

  /** Whether the old labels are all there, in their old order. */
  static boolean isOnlyExtended(Change.AlterEnumType change) {
    List<String> kept = new ArrayList<>(change.type().to().values());
    kept.retainAll(change.type().from().values());
    return kept.equals(change.type().from().values());
  }

  /** A new label can't be used before the transaction that adds it has ended. */
  private List<Recipe> extend(Change.AlterEnumType change) {
    List<String> before = change.type().from().values();
    List<String> after = change.type().to().values();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      if (!before.contains(after.get(i))) {
        statements.add(
            Statement.of(
                "ALTER TYPE "
                    + SqlName.of(change.type().to().name())
                    + " ADD VALUE "
                    + SqlName.string(after.get(i))
                    + position(before, after, i),
                change.object(),
                Phase.EXPAND));
      }
    }
    return List.of(new Recipe().thenAlone(statements).provides(Fact.ready(change.object())));
  }

  /** After the label before it, which is there by then; the first one comes before an old one. */
  private static String position(List<String> before, List<String> after, int at) {
    if (at > 0) {
      boolean last = after.subList(at, after.size()).stream().noneMatch(before::contains);
      return last ? "" : " AFTER " + SqlName.string(after.get(at - 1));
    }
    return before.isEmpty() ? "" : " BEFORE " + SqlName.string(before.get(0));
  }

  /**
   * PostgreSQL can't take a label away: a new type takes the old one's place, in one transaction,
   * and every column of that type is rewritten.
   */
  private Recipe rebuild(Change.AlterEnumType change) {
    EnumType to = change.type().to();
    ObjectId object = change.object();
    ObjectName old = to.name().sibling(situation.temporaryName(to.name(), to.name().name(), "old"));
    Recipe recipe = new Recipe().provides(Fact.ready(object));
    List<Statement> statements = new ArrayList<>();
    statements.add(
        Statement.of(
                "ALTER TYPE " + SqlName.of(to.name()) + " RENAME TO " + SqlName.of(old.name()),
                object,
                Phase.CONTRACT)
            .warning(
                HazardId.ENUM_VALUE_REMOVED,
                "Type "
                    + to.name()
                    + " loses or reorders values: it fails if a row holds a value that is gone."));
    statements.add(Statement.of(create(to), object, Phase.CONTRACT));
    for (Table table : situation.tablesOfFrom()) {
      List<Column> columns = table.columns().stream().filter(it -> isOf(it, to.name())).toList();
      for (Column column : columns) {
        ObjectId columnId = ObjectId.column(table.name(), column.name());
        if (keepsType(table.name(), column, to.name())) {
          statements.addAll(retype(table.name(), column, to.name(), object));
        } else {
          recipe.after(situation.settled(columnId));
          recipe.after(Fact.gone(ObjectId.table(table.name())));
        }
      }
      if (!columns.isEmpty()) {
        dependents(table, to.name()).forEach(it -> recipe.after(Fact.gone(it)));
      }
    }
    statements.add(Statement.of("DROP TYPE " + SqlName.of(old), object, Phase.CONTRACT));
    return recipe.then(statements);
  }

  private boolean keepsType(ObjectName table, Column column, ObjectName type) {
    return !situation.isDroppedColumn(table, column.name())
        && situation
            .to(table)
            .flatMap(it -> it.column(column.name()))
            .map(it -> isOf(it, type))
            .orElse(true);
  }

  /** What compares with labels of the old type, and so can't stand while the type changes. */
  static List<ObjectId> dependents(Table table, ObjectName type) {
    List<ObjectId> objects = new ArrayList<>();
    table.checks().stream()
        .filter(it -> SqlExpression.of(it.expression()).types().contains(type))
        .forEach(it -> objects.add(ObjectId.constraint(table.name(), it)));
    table.indexes().stream()
        .filter(it -> Mentions.expressions(it).stream().anyMatch(e -> e.types().contains(type)))
        .forEach(it -> objects.add(ObjectId.index(table.name(), it.name())));
    return objects;
  }

  static boolean isOf(Column column, ObjectName type) {
    return SqlExpression.ofType(column.type()).types().contains(type);
  }

  private List<Statement> retype(
      ObjectName table, Column column, ObjectName type, ObjectId object) {
    String alter =
        "ALTER TABLE " + SqlName.of(table) + " ALTER COLUMN " + SqlName.of(column.name());
    String brackets = column.type().endsWith("[]") ? "[]" : "";
    List<TableLock> locks = situation.lock(table, LockMode.ACCESS_EXCLUSIVE);
    List<Statement> statements = new ArrayList<>();
    boolean hasDefault = column.defaultValue().isPresent();
    if (hasDefault) {
      statements.add(Statement.of(alter + " DROP DEFAULT", object, Phase.CONTRACT).locking(locks));
    }
    statements.add(
        Statement.of(
                alter
                    + " TYPE "
                    + column.type()
                    + " USING "
                    + SqlName.of(column.name())
                    + "::text"
                    + brackets
                    + "::"
                    + SqlName.of(type)
                    + brackets,
                object,
                Phase.CONTRACT)
            .locking(locks)
            .doing(situation.work(Work.Kind.REWRITE, table))
            .warning(
                HazardId.TYPE_CHANGE_REWRITES,
                "Table " + table + " is rewritten, and nobody reads or writes it meanwhile."));
    situation
        .to(table)
        .flatMap(it -> it.column(column.name()))
        .filter(it -> isOf(it, type) && hasDefault)
        .flatMap(Column::defaultValue)
        .filter(DefaultValue.Expression.class::isInstance)
        .map(DefaultValue.Expression.class::cast)
        .ifPresent(
            it ->
                statements.add(
                    Statement.of(alter + " SET DEFAULT " + it.sql(), object, Phase.CONTRACT)
                        .locking(locks)));
    return statements;
  }

  List<Recipe> drop(Change.DropEnumType change) {
    Recipe recipe = new Recipe().provides(Fact.gone(change.object()));
    for (Table table : situation.tablesOfFrom()) {
      for (Column column : table.columns()) {
        if (Mentions.mentionsType(column, change.type().name())) {
          recipe.after(situation.settled(ObjectId.column(table.name(), column.name())));
          recipe.after(situation.settled(ObjectId.table(table.name())));
        }
      }
      dependents(table, change.type().name()).forEach(it -> recipe.after(situation.settled(it)));
    }
    return List.of(
        recipe.then(
            Statement.of(
                "DROP TYPE " + SqlName.of(change.type().name()), change.object(), Phase.CONTRACT)));
  }

  private static String create(EnumType type) {
    return "CREATE TYPE "
        + SqlName.of(type.name())
        + " AS ENUM "
        + type.values().stream().map(SqlName::string).collect(Collectors.joining(", ", "(", ")"));
  }
}
