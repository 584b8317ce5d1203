package io.godwit.conformance;

import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database for Godwit and one for Hibernate, emptied and used again. */
final class DatabasePair implements AutoCloseable {

  private final ShadowDatabase godwit = TestPostgres.database();
  private final ShadowDatabase hibernate = TestPostgres.database();

  ShadowDatabase godwit() {
    return godwit;
  }

  ShadowDatabase hibernate() {
    return hibernate;
  }

  void empty() throws SQLException {
    empty(godwit.connection());
    empty(hibernate.connection());
  }

  private static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET client_min_messages = warning");
    }
    TestPostgres.empty(connection);
  }

  @Override
  public void close() {
    godwit.close();
    hibernate.close();
  }
}
