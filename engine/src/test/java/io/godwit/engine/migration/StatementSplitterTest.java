package io.godwit.engine.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSplitterTest {

  @Test
  void eachStatementKnowsItsLine() {
    List<ScriptStatement> statements =
        MigrationScript.statements(
            "script", "-- first\nSELECT 1;\n\n/* second */ SELECT\n 2;SELECT 3");

    assertEquals(
        List.of(
            new ScriptStatement("SELECT 1", 2, true),
            new ScriptStatement("SELECT\n 2", 4, true),
            new ScriptStatement("SELECT 3", 5, true)),
        statements);
  }

  @Test
  void emptyStatementsAndCommentsAreNone() {
    assertEquals(List.of(), MigrationScript.statements("script", " ;; -- nothing\n /* ; */ ;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'a;b'",
        "SELECT 'it''s; one'",
        "SELECT 'back\\', 'slash;'",
        "SELECT E'it\\'s; one'",
        "SELECT E'a'\n  'b\\'; c'",
        "SELECT e'\\\\', ';'",
        "SELECT U&'d\\0061t;a', B'01', X'1F', N';'",
        "SELECT 1 AS \"a;\"\"b\"",
        "SELECT $$a;b$$",
        "SELECT $f$ $$;$$ ; $g$ $f$",
        "SELECT $é$;$é$",
        "SELECT a$b$ FROM c WHERE x = $1",
        "SELECT 1 /* ; /* ; */ ; */ + 1",
        "SELECT 1 -- ;\n + 1",
        "SELECT 1e5, 2_000",
        "CREATE RULE r AS ON UPDATE TO t DO ALSO (DELETE FROM a; DELETE FROM b)",
        "CREATE FUNCTION f() RETURNS int LANGUAGE SQL BEGIN ATOMIC SELECT 1; SELECT 2; END",
        "CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END",
        "DO $$ BEGIN IF true THEN DROP TABLE x; END IF; END $$"
      })
  void isOneStatement(String sql) {
    assertEquals(
        List.of(sql, "SELECT 2"),
        MigrationScript.statements("script", sql + ";SELECT 2;").stream()
            .map(ScriptStatement::sql)
            .toList());
  }

  @Test
  void beginOpensABlockOnlyWithinARoutine() {
    assertEquals(
        List.of("BEGIN", "SELECT 1", "END"),
        MigrationScript.statements("script", "BEGIN; SELECT 1; END;").stream()
            .map(ScriptStatement::sql)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE INDEX CONCURRENTLY i ON t (a)",
        "create unique index /* now */ concurrently if not exists i on t (a)",
        "DROP INDEX CONCURRENTLY i",
        "REINDEX INDEX CONCURRENTLY i",
        "REINDEX (VERBOSE, CONCURRENTLY) TABLE t",
        "REINDEX SCHEMA public",
        "REINDEX (VERBOSE) DATABASE d",
        "ALTER TABLE t DETACH PARTITION p CONCURRENTLY",
        "ALTER SYSTEM SET work_mem = '1MB'",
        "ALTER DATABASE d SET TABLESPACE s",
        "CREATE DATABASE d",
        "DROP TABLESPACE s",
        "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p",
        "DISCARD ALL",
        "CLUSTER",
        "VACUUM (ANALYZE) t"
      })
  void isRefusedInATransaction(String sql) {
    assertEquals(
        List.of(new ScriptStatement(sql, 1, false)), MigrationScript.statements("script", sql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE INDEX i ON t (a)",
        "CREATE INDEX \"CONCURRENTLY\" ON t (a)",
        "ALTER TYPE e ADD VALUE 'x'",
        "REINDEX TABLE t",
        "CLUSTER t USING i",
        "ALTER TABLE t DETACH PARTITION p",
        "COMMENT ON TABLE t IS 'VACUUM'",
        "SELECT 'CREATE INDEX CONCURRENTLY i ON t (a)'"
      })
  void isAllowedInATransaction(String sql) {
    assertEquals(
        List.of(new ScriptStatement(sql, 1, true)), MigrationScript.statements("script", sql));
  }

  @Test
  void oneRefusedStatementTakesTheWholeFileOutOfTheTransaction() {
    assertTrue(migration("SELECT 1; SELECT 2").transactional());
    assertTrue(!migration("SELECT 1; VACUUM").transactional());
  }

  @Test
  void whatHasNoEndIsReportedWhereItStarts() {
    assertEquals(
        "V1__x.sql:2: a string that starts here has no end: write '.",
        error("SELECT 1;\nSELECT 'a;\n\n"));
    assertEquals(
        "V1__x.sql:1: a string that starts here has no end: write $body$.",
        error("DO $body$ BEGIN\nEND $BODY$"));
    assertEquals(
        "V1__x.sql:1: a quoted name that starts here has no end: write \".", error("SELECT \"a"));
    assertEquals(
        "V1__x.sql:3: a comment that starts here has no end: write */.", error("\n\n/* /* */ x"));
  }

  @Test
  void whatOnlyPsqlUnderstandsIsReported() {
    assertEquals(
        "V1__x.sql:2: \\i is a command of psql, which only psql understands."
            + " Take it out of the migration.",
        error("SELECT 1;\n\\i other.sql"));
    assertEquals(
        "V1__x.sql:1: COPY … FROM STDIN needs psql to send the rows. Write them as INSERT.",
        error("COPY t (a) FROM stdin;\nit's\n\\.\n"));
  }

  private static String error(String sql) {
    return assertThrows(UserException.class, () -> migration(sql).statements()).getMessage();
  }

  private static Migration migration(String sql) {
    return new Migration(Version.of("1"), "x", Path.of("V1__x.sql"), "V1__x.sql", sql);
  }
}
