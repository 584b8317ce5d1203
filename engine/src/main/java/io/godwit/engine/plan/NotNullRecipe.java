package io.godwit.engine.plan;

import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * Makes a column NOT NULL without reading the table under a strong lock: PostgreSQL takes a
 * validated check for proof.
 */
record NotNullRecipe(Situation situation, ObjectName table, Column column) {

  /** From this version on NOT NULL is a constraint that can be validated like any other. */
  private static final int VALIDATES_NOT_NULL = 18;

  Recipe recipe() {
    ObjectId object = ObjectId.column(table, column.name());
    Recipe recipe =
        new Recipe()
            .after(Fact.ready(ObjectId.table(table)), Fact.ready(object))
            .provides(Fact.notNull(table, column.name()));
    Optional<Check> proof = proof();
    if (proof.isPresent()) {
      return recipe
          .after(Fact.ready(ObjectId.constraint(table, proof.get())))
          .then(warned(alter("ALTER COLUMN " + name() + " SET NOT NULL")));
    }
    if (situation.serverMajor() >= VALIDATES_NOT_NULL) {
      String name = SqlName.of(Identifiers.generated(table.name(), column.name(), "not_null"));
      return recipe
          .then(warned(alter("ADD CONSTRAINT " + name + " NOT NULL " + name() + " NOT VALID")))
          .then(validate(name));
    }
    String check =
        SqlName.of(situation.temporaryName(table, table.name() + "_" + column.name(), "not_null"));
    return recipe
        .then(
            warned(
                alter("ADD CONSTRAINT " + check + " CHECK (" + name() + " IS NOT NULL) NOT VALID")))
        .then(validate(check))
        .then(
            List.of(
                alter("ALTER COLUMN " + name() + " SET NOT NULL"),
                alter("DROP CONSTRAINT " + check)));
  }

  /** A check that already says so, in both schemas. */
  private Optional<Check> proof() {
    String expression = name() + " IS NOT NULL";
    return situation.from(table).stream()
        .flatMap(it -> it.checks().stream())
        .filter(Check::validated)
        .filter(it -> bare(it.expression()).equals(expression))
        .filter(it -> situation.to(table).filter(t -> t.checks().contains(it)).isPresent())
        .findFirst();
  }

  private static String bare(String expression) {
    return expression.startsWith("(") && expression.endsWith(")")
        ? expression.substring(1, expression.length() - 1)
        : expression;
  }

  private Statement validate(String constraint) {
    return Statement.of(
            "ALTER TABLE " + SqlName.of(table) + " VALIDATE CONSTRAINT " + constraint,
            ObjectId.column(table, column.name()),
            Phase.CONTRACT)
        .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
        .doing(situation.work(Work.Kind.SCAN, table))
        .warning(
            HazardId.SET_NOT_NULL_MAY_FAIL,
            "It fails if a row of " + table + " has no " + column.name() + ".");
  }

  private Statement warned(Statement statement) {
    return statement.warning(
        HazardId.CONSTRAINT_TIGHTENED,
        "Code of the last release may still write rows without "
            + table
            + "."
            + column.name()
            + ".");
  }

  private Statement alter(String words) {
    return Statement.of(
            "ALTER TABLE " + SqlName.of(table) + " " + words,
            ObjectId.column(table, column.name()),
            Phase.CONTRACT)
        .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE));
  }

  private String name() {
    return SqlName.of(column.name());
  }
}
