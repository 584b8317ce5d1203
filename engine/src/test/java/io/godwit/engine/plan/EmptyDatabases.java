package io.godwit.engine.plan;

import io.godwit.engine.database.Introspector;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Databases for many small tests: emptied and lent again, since that is ten times as fast as to
 * create one.
 */
final class EmptyDatabases implements AutoCloseable {

  private final Deque<ShadowDatabase> free = new ArrayDeque<>();

  /** An empty database on which the SQL has been run. */
  ShadowDatabase with(String sql) throws SQLException {
    ShadowDatabase database = take();
    settle(database.connection());
    TestPostgres.empty(database.connection());
    execute(database, "RESET ALL");
    execute(database, "SET search_path = public");
    // In UTC a timestamp becomes a timestamptz without a rewrite; elsewhere it doesn't.
    execute(database, "SET TimeZone = 'Europe/Berlin'");
    execute(database, sql);
    return database;
  }

  void giveBack(ShadowDatabase database) {
    synchronized (this) {
      free.add(database);
    }
  }

  static Schema read(ShadowDatabase database) {
    return new Introspector().read(database.connection(), database.defaultSchema());
  }

  private synchronized ShadowDatabase take() {
    return free.isEmpty() ? TestPostgres.database() : free.remove();
  }

  /** A test that failed may have left a transaction open. */
  private static void settle(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static void execute(ShadowDatabase database, String sql) throws SQLException {
    try (java.sql.Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public synchronized void close() {
    free.forEach(ShadowDatabase::close);
    free.clear();
  }
}
