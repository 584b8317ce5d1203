package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ShadowServerTest {

  @Test
  void givesFreshDatabases() throws SQLException {
    try (ShadowDatabase one = TestPostgres.database();
        ShadowDatabase other = TestPostgres.database()) {
      execute(one, "CREATE TABLE course (id bigint)");
      assertEquals("1", answer(one, "SELECT count(*) FROM pg_class WHERE relname = 'course'"));
      assertEquals("0", answer(other, "SELECT count(*) FROM pg_class WHERE relname = 'course'"));
    }
  }

  @Test
  void copiesWhatWasKept() throws SQLException {
    try (ShadowServer server = TestPostgres.server(TestPostgres.major())) {
      assertTrue(server.copyOf("nothing").isEmpty());
      ShadowDatabase original = server.create();
      execute(original, "CREATE TABLE course AS SELECT 42 AS id");
      server.keep(original, "abc");
    }
    try (ShadowServer later = TestPostgres.server(TestPostgres.major());
        ShadowDatabase copy = later.copyOf("abc").orElseThrow()) {
      assertEquals("42", answer(copy, "SELECT id FROM course"));
    }
  }

  private static void execute(ShadowDatabase database, String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private static String answer(ShadowDatabase database, String sql) throws SQLException {
    Connection connection = database.connection();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
