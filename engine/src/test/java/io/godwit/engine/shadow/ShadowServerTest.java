package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.testing.TestPostgres;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ShadowServerTest {
  @Test
  void givesFreshDatabases() throws SQLException {
    try (ShadowServer server = server();
        ShadowDatabase one = server.create();
        ShadowDatabase other = server.create()) {
      execute(one, "CREATE TABLE course (id bigint)");
      String query = "SELECT count(*) FROM pg_class WHERE relname = 'course'";
      assertEquals("1", answer(one, query));
      assertEquals("0", answer(other, query));
    }
  }

  @Test
  void makesTheDefaultSchemaAndPutsItInTheSearchPath() throws SQLException {
    try (ShadowServer server = server("My \"App\"");
        ShadowDatabase database = server.create()) {
      execute(database, "CREATE TABLE course (id bigint)");
      assertEquals(
          "My \"App\"",
          answer(database, "SELECT schemaname FROM pg_tables WHERE tablename = 'course'"));
    }
  }

  @Test
  void isGoneAfterItIsClosed() {
    ShadowDatabase database;
    try (ShadowServer server = server()) {
      database = server.create();
      database.connection();
    }
    assertThrows(UserException.class, () -> database.url().open());
  }

  @Test
  void copiesWhatAnEarlierBuildKept() throws SQLException {
    try (ShadowServer server = server()) {
      assertTrue(server.copyOf("abc").isEmpty());
      ShadowDatabase original = server.create();
      execute(original, "CREATE TABLE course AS SELECT 42 AS id");
      server.keep(original, "abc");
      original.close();
    }
    try (ShadowServer later = server();
        ShadowDatabase copy = later.copyOf("abc").orElseThrow();
        ShadowDatabase other = later.copyOf("abc").orElseThrow()) {
      execute(copy, "UPDATE course SET id = 43");
      assertEquals("42", answer(other, "SELECT id FROM course"));
    }
  }

  @Test
  void keepsTheDatabasesThatWereUsedLast() {
    try (ShadowServer server = server()) {
      for (int i = 1; i <= 4; i++) {
        server.keep(server.create(), "number_" + i);
      }
    }
    try (ShadowServer later = server()) {
      later.copyOf("number_1").orElseThrow().close();
      later.keep(later.create(), "number_5");
      assertTrue(later.copyOf("number_1").isPresent());
      assertFalse(later.copyOf("number_2").isPresent());
      assertTrue(later.copyOf("number_3").isPresent());
    }
  }

  private ShadowServer server() {
    return server("public");
  }

  private ShadowServer server(String defaultSchema) {
    return TestPostgres.server(TestPostgres.cache(), defaultSchema);
  }

  static void execute(ShadowDatabase database, String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  static String answer(ShadowDatabase database, String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
