package io.godwit.engine.shadow;

import static io.godwit.engine.shadow.ShadowServerTest.answer;
import static io.godwit.engine.shadow.ShadowServerTest.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.testing.TestPostgres;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalServerTest {

  @Test
  void worksBesideTheNamedDatabaseAndLeavesNothing() throws SQLException {
    try (ShadowDatabase named = TestPostgres.database()) {
      String query =
          "SELECT count(*) FROM pg_database WHERE shobj_description(oid, 'pg_database') IS NULL"
              + " AND NOT datistemplate";
      String before = answer(named, query);
      try (ShadowServer server = ShadowServer.external(named.url().withSchema("app"))) {
        ShadowDatabase original = server.create();
        execute(original, "CREATE TABLE course AS SELECT 42 AS id");
        assertEquals(
            "app", answer(original, "SELECT schemaname FROM pg_tables WHERE tablename = 'course'"));
        server.keep(original, "abc");
        ShadowDatabase copy = server.copyOf("abc").orElseThrow();
        assertEquals("42", answer(copy, "SELECT id FROM course"));
        assertTrue(server.copyOf("other").isEmpty());
        assertTrue(server.version().startsWith(Integer.toString(TestPostgres.major())));
      }
      assertEquals(before, answer(named, query));
      assertEquals("0", answer(named, "SELECT count(*) FROM pg_tables WHERE tablename = 'course'"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CREATE TABLE course (id bigint)                       | table course",
        "CREATE VIEW one AS SELECT 1                           | view one",
        "CREATE SEQUENCE number                                | sequence number",
        "CREATE TYPE status AS ENUM ()                         | type status",
        "CREATE TYPE pair AS (a integer)                       | type pair",
        "CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1' | function one",
        "CREATE SCHEMA audit                                   | schema audit",
        "CREATE SCHEMA audit CREATE TABLE entry (id integer)   | schema audit, table entry"
      })
  void refusesADatabaseThatIsNotEmpty(String sql, String objects) throws SQLException {
    try (ShadowDatabase named = TestPostgres.database();
        ShadowServer server = ShadowServer.external(named.url())) {
      execute(named, sql);
      String message = assertThrows(UserException.class, server::create).getMessage();
      assertTrue(message.contains("isn't empty: it holds " + objects + "."), message);
      assertTrue(message.contains("Godwit never wipes a shadow"), message);
    }
  }

  @Test
  void anExtensionDoesNotCount() throws SQLException {
    try (ShadowDatabase named = TestPostgres.database()) {
      execute(named, "CREATE EXTENSION hstore");
      try (ShadowServer server = ShadowServer.external(named.url())) {
        assertEquals("1", answer(server.create(), "SELECT 1"));
      }
    }
  }

  @Test
  void asksForTheRightToCreateDatabases() throws SQLException {
    try (ShadowDatabase named = TestPostgres.database()) {
      execute(named, "CREATE ROLE \"Anna\" LOGIN PASSWORD 's3cret'");
      try (ShadowServer server =
          ShadowServer.external(
              named.url().withCredentials(Optional.of("Anna"), Optional.of("s3cret")))) {
        String message = assertThrows(UserException.class, server::create).getMessage();
        assertTrue(message.contains("Grant it: ALTER ROLE \"Anna\" CREATEDB."), message);
      } finally {
        execute(named, "DROP ROLE \"Anna\"");
      }
    }
  }

  @Test
  void saysWhatKeepsItFromConnecting() {
    try (ShadowDatabase named = TestPostgres.database()) {
      DatabaseUrl url = named.url();
      assertRefused(url.withDatabase("nowhere"), "has no database nowhere. Create it");
      assertRefused(
          url.withCredentials(Optional.of("nobody"), Optional.of("s3cret")),
          "refuses the password of user nobody");
      assertRefused(
          new DatabaseUrl(
              url.servers(),
              url.database(),
              url.user(),
              Optional.empty(),
              "public",
              url.parameters()),
          "Give the password");
      assertRefused(
          DatabaseUrl.parse("postgresql://anna:s3cret@127.0.0.1:1/shop"),
          "Can't reach PostgreSQL at 127.0.0.1:1");
      assertRefused(
          DatabaseUrl.parse("postgresql://anna:s3cret@nowhere.invalid/shop"), "(unknown host)");
    }
  }

  private static void assertRefused(DatabaseUrl url, String reason) {
    try (ShadowServer server = ShadowServer.external(url)) {
      UserException refusal = assertThrows(UserException.class, server::create);
      assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
      assertTrue(!refusal.getMessage().contains("s3cret"), refusal.getMessage());
    }
  }
}
