package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlExpression;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.DefaultValue;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectKind;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Columns that come to tables that existed, and that leave them. */
record ColumnPlanner(Situation situation) {

  List<Recipe> add(Change.AddColumn change) {
    ObjectName table = change.table();
    Column column = change.column();
    Statement statement =
        Statement.of(
                "ALTER TABLE " + SqlName.of(table) + " ADD COLUMN " + ColumnSql.definition(column),
                change.object(),
                Phase.EXPAND)
            .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE));
    List<Statement> statements = new ArrayList<>(List.of(priced(statement, table, column)));
    if (column.comment().isPresent()) {
      statements.add(new TablePlanner(situation).comment(table, column));
    }
    Recipe recipe =
        new Recipe()
            .after(Fact.gone(change.object()))
            .after(situation.neededBy(column))
            .then(statements)
            .provides(Fact.ready(change.object()), Fact.notNull(table, column.name()));
    Mentions.expression(column)
        .ifPresent(
            it ->
                it.columns()
                    .forEach(name -> recipe.after(Fact.ready(ObjectId.column(table, name)))));
    return List.of(recipe);
  }

  private Statement priced(Statement statement, ObjectName table, Column column) {
    Optional<Hazard> rewrite = column.defaultValue().flatMap(it -> it.match(rewrites(table)));
    if (rewrite.isPresent()) {
      return statement
          .doing(situation.work(Work.Kind.REWRITE, table))
          .warning(List.of(rewrite.get()));
    }
    if (!column.nullable() && column.defaultValue().isEmpty()) {
      return statement
          .doing(situation.work(Work.Kind.SCAN, table))
          .warning(
              HazardId.NOT_NULL_WITHOUT_DEFAULT,
              "It fails, and loses nothing, if "
                  + table
                  + " has rows: give the column a @DatabaseDefault, or add it as nullable first,"
                  + " fill it, and make it not null with a later migration.");
    }
    return statement;
  }

  private static DefaultValue.Cases<Optional<Hazard>> rewrites(ObjectName table) {
    String consequence =
        ", so " + table + " is rewritten, and nobody reads or writes it meanwhile.";
    return new DefaultValue.Cases<>() {
      @Override
      public Optional<Hazard> expression(DefaultValue.Expression it) {
        return DefaultExpression.isVolatile(it.sql())
            ? Optional.of(
                new Hazard(
                    HazardId.VOLATILE_DEFAULT_REWRITES,
                    "The default " + it.sql() + " has another value for each row" + consequence))
            : Optional.empty();
      }

      @Override
      public Optional<Hazard> identity(DefaultValue.Identity it) {
        return Optional.of(
            new Hazard(HazardId.IDENTITY_REWRITES, "Every row gets a number" + consequence));
      }

      @Override
      public Optional<Hazard> generated(DefaultValue.Generated it) {
        return it.stored()
            ? Optional.of(
                new Hazard(
                    HazardId.STORED_GENERATED_REWRITES,
                    "The value of every row is computed and stored" + consequence))
            : Optional.empty();
      }
    };
  }

  /** What is about the column goes first where that can be done without a strong lock. */
  List<Recipe> drop(Change.DropColumn change) {
    ObjectName table = change.table();
    String name = change.column().name();
    Recipe recipe = new Recipe().provides(Fact.gone(change.object()));
    Set<ObjectId> goneWithIt = new TreeSet<>();
    for (Constraint constraint : constraintsGoneWith(table, name)) {
      ObjectId object = ObjectId.constraint(table, constraint);
      goneWithIt.add(object);
      recipe.provides(Fact.gone(object), Fact.free(table.sibling(constraint.name())));
    }
    situation
        .from(table)
        .ifPresent(
            it ->
                after(it, name).stream()
                    .filter(fact -> !goneWithIt.contains(fact.object()))
                    .forEach(recipe::after));
    situation.referencesTo(table).stream()
        .filter(it -> it.foreignKey().targetColumns().contains(name))
        .forEach(it -> recipe.after(Fact.gone(it.object())));
    for (Sequence sequence : situation.sequencesOfFrom()) {
      if (sequence
          .ownedBy()
          .filter(it -> it.table().equals(table) && it.column().equals(name))
          .isPresent()) {
        recipe.after(Fact.gone(ObjectId.sequence(sequence.name())));
      }
    }
    Statement statement =
        Statement.of(
                "ALTER TABLE " + SqlName.of(table) + " DROP COLUMN " + SqlName.of(name),
                change.object(),
                Phase.CONTRACT)
            .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE));
    return List.of(
        recipe.then(
            situation.isNewColumn(table, name)
                ? statement
                : statement
                    .losingData()
                    .warning(
                        HazardId.DROP_COLUMN,
                        "Column " + table + "." + name + " is dropped with all its values.")));
  }

  /**
   * PostgreSQL drops them with the column; a foreign key is dropped before, for its parent's sake.
   */
  private List<Constraint> constraintsGoneWith(ObjectName table, String column) {
    return situation.changes().stream()
        .filter(Change.DropConstraint.class::isInstance)
        .map(Change.DropConstraint.class::cast)
        .filter(it -> it.table().equals(table))
        .map(Change.DropConstraint::constraint)
        .filter(it -> it.kind() != ObjectKind.FOREIGN_KEY)
        .filter(it -> Mentions.columns(it).contains(column))
        .filter(it -> situation.goesWithColumn(table, it))
        .toList();
  }

  private List<Fact> after(Table table, String column) {
    List<Fact> facts = new ArrayList<>();
    table.constraints().stream()
        .filter(it -> Mentions.columns(it).contains(column))
        .forEach(it -> facts.addAll(situation.settled(ObjectId.constraint(table.name(), it))));
    table.indexes().stream()
        .filter(it -> Mentions.columns(it).contains(column))
        .forEach(it -> facts.addAll(situation.settled(ObjectId.index(table.name(), it.name()))));
    for (Column other : table.columns()) {
      boolean computed =
          !other.name().equals(column)
              && Mentions.expression(other).map(SqlExpression::columns).stream()
                  .anyMatch(it -> it.contains(column));
      if (computed) {
        facts.addAll(situation.settled(ObjectId.column(table.name(), other.name())));
      }
    }
    return facts;
  }
}
