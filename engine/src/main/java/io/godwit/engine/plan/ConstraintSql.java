package io.godwit.engine.plan;

import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.Constraint;
import io.godwit.model.Deferrability;
import io.godwit.model.ForeignKey;
import io.godwit.model.PrimaryKey;
import io.godwit.model.ReferentialAction;
import io.godwit.model.Unique;
import java.util.List;

/** Constraints as SQL. */
final class ConstraintSql {

  /** {@code CONSTRAINT name CHECK (…)}. */
  static String definition(Constraint constraint) {
    return "CONSTRAINT " + SqlName.of(constraint.name()) + " " + constraint.match(BODY);
  }

  static String deferrability(Deferrability deferrability) {
    return switch (deferrability) {
      case NOT_DEFERRABLE -> "";
      case DEFERRABLE -> " DEFERRABLE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private static final Constraint.Cases<String> BODY =
      new Constraint.Cases<>() {
        @Override
        public String primaryKey(PrimaryKey it) {
          return "PRIMARY KEY "
              + SqlName.list(it.columns())
              + include(it.include())
              + deferrability(it.deferrability());
        }

        @Override
        public String unique(Unique it) {
          return "UNIQUE "
              + (it.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
              + SqlName.list(it.columns())
              + include(it.include())
              + deferrability(it.deferrability());
        }

        @Override
        public String foreignKey(ForeignKey it) {
          return "FOREIGN KEY "
              + SqlName.list(it.columns())
              + " REFERENCES "
              + SqlName.of(it.target())
              + " "
              + SqlName.list(it.targetColumns())
              + (it.matchFull() ? " MATCH FULL" : "")
              + on("DELETE", it.onDelete())
              + on("UPDATE", it.onUpdate())
              + deferrability(it.deferrability())
              + (it.validated() ? "" : " NOT VALID");
        }

        @Override
        public String check(Check it) {
          return "CHECK ("
              + it.expression()
              + ")"
              + (it.noInherit() ? " NO INHERIT" : "")
              + (it.validated() ? "" : " NOT VALID");
        }
      };

  private static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " INCLUDE " + SqlName.list(columns);
  }

  private static String on(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : " ON " + event + " " + action.sql();
  }

  private ConstraintSql() {}
}
