package io.godwit.engine.proof;

import io.godwit.engine.plan.Batch;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Statement;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs a plan as a deployment does: each batch in a transaction of its own, or outside of any. */
final class PlanRun {

  private final Connection connection;

  PlanRun(Connection connection) {
    this.connection = connection;
  }

  void run(Plan plan) throws SQLException {
    for (Batch batch : plan.batches()) {
      connection.setAutoCommit(!batch.transactional());
      for (Statement statement : batch.statements()) {
        run(statement);
      }
      if (batch.transactional()) {
        connection.commit();
      }
    }
    connection.setAutoCommit(true);
  }

  private void run(Statement statement) throws SQLException {
    try (java.sql.Statement run = connection.createStatement()) {
      run.execute(statement.sql());
    } catch (SQLException e) {
      throw new ProofFailedException(
          "PostgreSQL refuses a statement of the plan:\n    "
              + statement.sql().replace("\n", "\n    ")
              + "\n  "
              + e.getMessage(),
          e);
    }
  }
}
