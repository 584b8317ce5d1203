package io.godwit.engine.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.TestPostgres;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL says of an expression, given back to it, is said again in the same words. */
class SpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status IN ('A', 'B')",
        "status NOT IN ('A, ]', 'it''s', '(ARRAY[')",
        "status = ANY (ARRAY['A', 'B']::varchar[])",
        "status IN ('A', 'B') AND number IN (1, 2, 3)",
        "small IN (1, 2)",
        "number IN (1.5, 2)",
        "fixed IN ('a', 'b')",
        "status IN ('A')",
        "status LIKE 'A%' OR (number > 0 AND small < 3)",
        "moment > now() - interval '1 day'",
        "(status)::text <> ALL ((ARRAY[('A')::varchar, 'B'])::text[])",
        "\"Quoted\" IN ('A', 'B')"
      })
  void isSettled(String expression) throws SQLException {
    try (ShadowDatabase database = TestPostgres.database()) {
      String first = said(database, expression);
      assertEquals(first, said(database, first));
    }
  }

  private static String said(ShadowDatabase database, String expression) throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute("DROP TABLE IF EXISTS course");
      statement.execute(
          "CREATE TABLE course (status varchar(20), \"Quoted\" varchar(5), fixed char(3),"
              + " number numeric(10, 2), small smallint, moment timestamptz,"
              + " CONSTRAINT checked CHECK ("
              + expression
              + "))");
    }
    return database.read().tables().get(0).checks().get(0).expression();
  }
}
