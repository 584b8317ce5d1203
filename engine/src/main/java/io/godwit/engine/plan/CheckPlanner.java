package io.godwit.engine.plan;

import io.godwit.engine.diff.FromTo;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlExpression;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.util.HashSet;
import java.util.List;

/** Check constraints of tables that existed. */
record CheckPlanner(Situation situation) {

  List<Recipe> add(ObjectName table, Check check) {
    ObjectId object = ObjectId.constraint(table, check);
    Recipe recipe = ready(table, check).after(Fact.gone(object)).provides(Fact.ready(object));
    addThenValidate(recipe, table, check, check, phase(table, check));
    return List.of(recipe);
  }

  /** The old check stands until the new one is validated under another name. */
  List<Recipe> replace(ObjectName table, FromTo<Check> check) {
    Check from = check.from();
    Check to = check.to();
    ObjectId object = ObjectId.constraint(table, to);
    Recipe recipe = ready(table, to).provides(Fact.ready(object), Fact.gone(object));
    Phase phase = isWidened(from, to) ? Phase.EXPAND : Phase.CONTRACT;
    if (!from.validated() && with(from, true).equals(to)) {
      return List.of(recipe.then(validate(table, to, to, phase)));
    }
    Check temporary = to.named(situation.temporaryName(table, to.name(), "new"));
    addThenValidate(recipe, table, temporary, to, phase);
    recipe.then(
        drop(table, from, phase),
        Statement.of(
                RenamePlanner.renameConstraint(table, temporary.name(), to.name()), object, phase)
            .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE)));
    return List.of(recipe);
  }

  /** A list of values that has grown, as of an enum: the new code must be able to write the new. */
  private static boolean isWidened(Check from, Check to) {
    SqlExpression before = SqlExpression.of(from.expression());
    SqlExpression after = SqlExpression.of(to.expression());
    return before.columns().equals(after.columns())
        && before.types().equals(after.types())
        && after.strings().size() > before.strings().size()
        && new HashSet<>(after.strings()).containsAll(before.strings());
  }

  List<Recipe> drop(ObjectName table, Check check) {
    if (situation.goesWithColumn(table, check)) {
      return List.of();
    }
    return List.of(
        new Recipe()
            .preferablyAfter(Protection.replacements(situation, table, check))
            .then(drop(table, check, situation.phaseOfDrop(ObjectId.constraint(table, check))))
            .provides(Fact.gone(ObjectId.constraint(table, check))));
  }

  private void addThenValidate(
      Recipe recipe, ObjectName table, Check check, Check declared, Phase phase) {
    Statement add =
        Statement.of(
                "ALTER TABLE "
                    + SqlName.of(table)
                    + " ADD "
                    + ConstraintSql.definition(with(check, false)),
                ObjectId.constraint(table, declared),
                phase)
            .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE));
    recipe.then(
        phase == Phase.EXPAND
            ? add
            : add.warning(
                HazardId.CONSTRAINT_TIGHTENED,
                "Code of the last release may still write rows that "
                    + declared.name()
                    + " refuses."));
    if (declared.validated()) {
      recipe.then(validate(table, check, declared, phase));
    }
  }

  private Statement validate(ObjectName table, Check check, Check declared, Phase phase) {
    return Statement.of(
            "ALTER TABLE " + SqlName.of(table) + " VALIDATE CONSTRAINT " + SqlName.of(check.name()),
            ObjectId.constraint(table, declared),
            phase)
        .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
        .doing(situation.work(Work.Kind.SCAN, table))
        .warning(
            HazardId.VALIDATION_MAY_FAIL,
            "It fails if a row of " + table + " doesn't satisfy " + declared.name() + ".");
  }

  private Statement drop(ObjectName table, Check check, Phase phase) {
    return Statement.of(
            "ALTER TABLE " + SqlName.of(table) + " DROP CONSTRAINT " + SqlName.of(check.name()),
            ObjectId.constraint(table, check),
            phase)
        .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE));
  }

  private Phase phase(ObjectName table, Check check) {
    return situation.areNewColumns(table, Mentions.columns(check)) ? Phase.EXPAND : Phase.CONTRACT;
  }

  private Recipe ready(ObjectName table, Check check) {
    SqlExpression expression = SqlExpression.of(check.expression());
    return new Recipe()
        .after(situation.columnsReady(table, expression.columns()))
        .after(situation.neededBy(expression));
  }

  private static Check with(Check check, boolean validated) {
    return new Check(check.name(), check.expression(), check.noInherit(), validated);
  }
}
