package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.sql.SqlExpression;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.ForeignKey;
import io.godwit.model.InitialRow;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables as a whole. */
record TablePlanner(Situation situation) {

  /** Its foreign keys come by themselves, once all tables are there. */
  List<Recipe> create(Change.CreateTable change) {
    Table table = change.table();
    ObjectId object = change.object();
    Recipe recipe =
        new Recipe()
            .after(NamespacePlanner.ready(table.name()), Fact.free(table.name()), Fact.gone(object))
            .provides(Fact.ready(object));
    table.columns().forEach(it -> recipe.after(situation.neededBy(it)));
    table
        .checks()
        .forEach(it -> recipe.after(situation.neededBy(SqlExpression.of(it.expression()))));
    table.indexes().forEach(it -> recipe.after(Fact.free(table.name().sibling(it.name()))));

    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of(create(table), object, Phase.EXPAND));
    for (Check check : table.checks()) {
      if (!check.validated()) {
        statements.add(
            Statement.of(
                "ALTER TABLE "
                    + SqlName.of(table.name())
                    + " ADD "
                    + ConstraintSql.definition(check),
                ObjectId.constraint(table.name(), check),
                Phase.EXPAND));
      }
    }
    table
        .indexes()
        .forEach(
            it ->
                statements.add(
                    Statement.of(
                        IndexSql.create(table.name(), it, false),
                        ObjectId.index(table.name(), it.name()),
                        Phase.EXPAND)));
    if (table.comment().isPresent()) {
      statements.add(comment(table.name(), table.comment(), object));
    }
    table.columns().stream()
        .filter(it -> it.comment().isPresent())
        .forEach(it -> statements.add(comment(table.name(), it)));
    situation.rowsOf(table.name()).forEach(it -> statements.add(insert(it, object)));
    recipe.then(statements);

    List<Recipe> recipes = new ArrayList<>(List.of(recipe));
    ForeignKeyPlanner foreignKeys = new ForeignKeyPlanner(situation);
    for (ForeignKey foreignKey : table.foreignKeys()) {
      recipes.addAll(foreignKeys.add(table.name(), foreignKey));
    }
    return recipes;
  }

  private static Statement insert(InitialRow row, ObjectId table) {
    return Statement.of(
        "INSERT INTO "
            + SqlName.of(row.table())
            + " "
            + SqlName.list(row.columns())
            + " VALUES ("
            + String.join(", ", row.values())
            + ")",
        table,
        Phase.EXPAND);
  }

  private static String create(Table table) {
    List<String> parts = new ArrayList<>();
    table.columns().forEach(it -> parts.add(ColumnSql.definition(it)));
    table.primaryKey().ifPresent(it -> parts.add(ConstraintSql.definition(it)));
    table.uniques().forEach(it -> parts.add(ConstraintSql.definition(it)));
    table.checks().stream()
        .filter(Check::validated)
        .forEach(it -> parts.add(ConstraintSql.definition(it)));
    String body = parts.isEmpty() ? "()" : "(\n    " + String.join(",\n    ", parts) + "\n)";
    return "CREATE TABLE " + SqlName.of(table.name()) + " " + body;
  }

  List<Recipe> comment(Change.CommentOnTable change) {
    Recipe recipe = new Recipe();
    return List.of(recipe.then(comment(change.table(), change.comment().to(), change.object())));
  }

  private Statement comment(ObjectName table, Optional<String> comment, ObjectId object) {
    return Statement.of(
            "COMMENT ON TABLE " + SqlName.of(table) + " IS " + text(comment), object, Phase.EXPAND)
        .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE));
  }

  Statement comment(ObjectName table, Column column) {
    return Statement.of(
            "COMMENT ON COLUMN "
                + SqlName.of(table)
                + "."
                + SqlName.of(column.name())
                + " IS "
                + text(column.comment()),
            ObjectId.column(table, column.name()),
            Phase.EXPAND)
        .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE));
  }

  private static String text(Optional<String> comment) {
    return comment.map(SqlName::string).orElse("NULL");
  }

  /**
   * Dropping a table with foreign keys would lock all their parents at once: each key is dropped by
   * itself before.
   */
  List<Recipe> drop(Change.DropTable change) {
    Table table = change.table();
    List<Recipe> recipes = new ArrayList<>();
    Recipe recipe = new Recipe().provides(Fact.gone(change.object()), Fact.free(table.name()));
    ForeignKeyPlanner foreignKeys = new ForeignKeyPlanner(situation);
    for (ForeignKey foreignKey : table.foreignKeys()) {
      if (!foreignKey.target().equals(table.name())) {
        recipes.addAll(foreignKeys.drop(table.name(), foreignKey, Phase.CONTRACT));
        recipe.after(Fact.gone(ObjectId.constraint(table.name(), foreignKey)));
      }
    }
    situation.referencesTo(table.name()).stream()
        .filter(it -> !it.table().equals(table.name()))
        .forEach(it -> recipe.after(Fact.gone(it.object())));
    for (Sequence sequence : situation.sequencesOfFrom()) {
      if (sequence.ownedBy().filter(it -> it.table().equals(table.name())).isPresent()) {
        recipe.after(Fact.gone(ObjectId.sequence(sequence.name())));
      }
    }
    table.indexes().forEach(it -> recipe.provides(Fact.free(table.name().sibling(it.name()))));
    table.constraints().forEach(it -> recipe.provides(Fact.free(table.name().sibling(it.name()))));
    recipe.then(
        Statement.of("DROP TABLE " + SqlName.of(table.name()), change.object(), Phase.CONTRACT)
            .locking(situation.lock(table.name(), LockMode.ACCESS_EXCLUSIVE))
            .losingData()
            .warning(
                HazardId.DROP_TABLE, "Table " + table.name() + " is dropped with all its rows."));
    recipes.add(recipe);
    return recipes;
  }
}
