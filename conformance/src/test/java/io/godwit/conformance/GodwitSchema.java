package io.godwit.conformance;

import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Planner;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.DefaultSchema;
import io.godwit.model.Model;
import io.godwit.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** What Godwit makes of a model on an empty database. */
final class GodwitSchema {

  /** Runs the plan that leads there from nothing. */
  static void create(Model model, String defaultSchema, Connection connection) {
    Schema schema = new DefaultSchema(defaultSchema).leftOutOf(model.schema());
    Plan plan =
        new Planner(TestPostgres.major())
            .plan(new SchemaDiffer().diff(Schema.EMPTY, schema, Ownership.EVERYTHING));
    for (Statement statement : plan.statements()) {
      try (java.sql.Statement run = connection.createStatement()) {
        run.execute(statement.sql());
      } catch (SQLException e) {
        throw new AssertionError(
            "PostgreSQL refuses Godwit's statement: " + e.getMessage() + "\n" + statement.sql(), e);
      }
    }
  }

  private GodwitSchema() {}
}
