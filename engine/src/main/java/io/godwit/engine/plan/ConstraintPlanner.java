package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.FromTo;
import io.godwit.model.Check;
import io.godwit.model.Constraint;
import io.godwit.model.ForeignKey;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Unique;
import java.util.List;

/** Constraints of tables that existed, each kind by its own planner. */
record ConstraintPlanner(Situation situation) {

  List<Recipe> add(Change.AddConstraint change) {
    ObjectName table = change.table();
    return change
        .constraint()
        .match(
            new Constraint.Cases<>() {
              @Override
              public List<Recipe> primaryKey(PrimaryKey it) {
                return KeyPlanner.primaryKeys(situation)
                    .add(table, KeyPlanner.asUnique(it), change.object());
              }

              @Override
              public List<Recipe> unique(Unique it) {
                return KeyPlanner.uniques(situation).add(table, it, change.object());
              }

              @Override
              public List<Recipe> foreignKey(ForeignKey it) {
                return new ForeignKeyPlanner(situation).add(table, it);
              }

              @Override
              public List<Recipe> check(Check it) {
                return new CheckPlanner(situation).add(table, it);
              }
            });
  }

  List<Recipe> replace(Change.ReplaceConstraint change) {
    ObjectName table = change.table();
    Constraint from = change.constraint().from();
    return change
        .constraint()
        .to()
        .match(
            new Constraint.Cases<>() {
              @Override
              public List<Recipe> primaryKey(PrimaryKey it) {
                return KeyPlanner.primaryKeys(situation)
                    .replace(
                        table,
                        new FromTo<>(
                            KeyPlanner.asUnique((PrimaryKey) from), KeyPlanner.asUnique(it)),
                        change.object());
              }

              @Override
              public List<Recipe> unique(Unique it) {
                return KeyPlanner.uniques(situation)
                    .replace(table, new FromTo<>((Unique) from, it), change.object());
              }

              @Override
              public List<Recipe> foreignKey(ForeignKey it) {
                return new ForeignKeyPlanner(situation)
                    .replace(table, new FromTo<>((ForeignKey) from, it));
              }

              @Override
              public List<Recipe> check(Check it) {
                return new CheckPlanner(situation).replace(table, new FromTo<>((Check) from, it));
              }
            });
  }

  List<Recipe> drop(Change.DropConstraint change) {
    ObjectName table = change.table();
    return change
        .constraint()
        .match(
            new Constraint.Cases<>() {
              @Override
              public List<Recipe> primaryKey(PrimaryKey it) {
                return KeyPlanner.primaryKeys(situation).drop(table, it, KeyPlanner.asUnique(it));
              }

              @Override
              public List<Recipe> unique(Unique it) {
                return KeyPlanner.uniques(situation).drop(table, it, it);
              }

              @Override
              public List<Recipe> foreignKey(ForeignKey it) {
                return new ForeignKeyPlanner(situation)
                    .drop(table, it, situation.phaseOfDrop(change.object()));
              }

              @Override
              public List<Recipe> check(Check it) {
                return new CheckPlanner(situation).drop(table, it);
              }
            });
  }

  /** Whether an index stands behind the constraint. */
  static final Constraint.Cases<Boolean> IS_KEY =
      new Constraint.Cases<>() {
        @Override
        public Boolean primaryKey(PrimaryKey primaryKey) {
          return true;
        }

        @Override
        public Boolean unique(Unique unique) {
          return true;
        }

        @Override
        public Boolean foreignKey(ForeignKey foreignKey) {
          return false;
        }

        @Override
        public Boolean check(Check check) {
          return false;
        }
      };
}
