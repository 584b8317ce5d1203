package io.godwit.engine.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs a plan as a deployer would: a transaction for each batch. */
final class PlanRun {

  /** Returns what statements claimed and didn't do, or did and didn't claim. */
  static List<String> run(Plan plan, Connection connection) throws SQLException {
    LockObserver observer = new LockObserver(connection);
    for (Batch batch : plan.batches()) {
      connection.setAutoCommit(!batch.transactional());
      observer.beginTransaction();
      for (Statement statement : batch.statements()) {
        try {
          observer.run(statement, batch.transactional());
        } catch (SQLException e) {
          throw new AssertionError(
              e.getMessage() + "\nin\n" + statement.sql() + "\nof\n" + PlanText.of(plan), e);
        }
      }
      if (batch.transactional()) {
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
    return observer.complaints();
  }

  private PlanRun() {}
}
