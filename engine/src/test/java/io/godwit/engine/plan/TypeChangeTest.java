package io.godwit.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.engine.shadow.ShadowDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The classes of type changes are PostgreSQL's own: each pair is tried. */
class TypeChangeTest {

  private static final EmptyDatabases DATABASES = new EmptyDatabases();

  private static final List<String> TYPES =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "numeric(10,2)",
          "numeric(12,2)",
          "numeric(12,4)",
          "real",
          "double precision",
          "boolean",
          "text",
          "varchar(10)",
          "varchar(20)",
          "varchar",
          "char(10)",
          "char(20)",
          "date",
          "time",
          "time(3)",
          "timetz",
          "timestamp",
          "timestamp(3)",
          "timestamptz",
          "timestamptz(3)",
          "interval",
          "interval(3)",
          "uuid",
          "json",
          "jsonb",
          "bytea",
          "inet",
          "cidr",
          "bit(4)",
          "varbit(4)",
          "varbit(8)",
          "integer[]",
          "bigint[]",
          "varchar(10)[]",
          "text[]",
          "st");

  @AfterAll
  static void close() {
    DATABASES.close();
  }

  @Test
  void costAndUsingAreWhatPostgresqlDoes() throws SQLException {
    ShadowDatabase database = DATABASES.with("CREATE TYPE st AS ENUM ('A')");
    List<String> wrong = new ArrayList<>();
    int converted = 0;
    for (String from : TYPES) {
      for (String to : TYPES) {
        if (!from.equals(to)) {
          String seen = seen(database, from, to);
          TypeChange change = TypeChange.between(from, to, from.equals("st"));
          String claimed = change.needsUsing() ? "needs USING" : change.cost().toString();
          if (!seen.equals("impossible") && !seen.equals(claimed)) {
            wrong.add(from + " > " + to + ": " + seen + ", and not " + claimed);
          }
          converted++;
        }
      }
    }
    DATABASES.giveBack(database);
    assertEquals(List.of(), wrong);
    assertEquals(TYPES.size() * (TYPES.size() - 1), converted);
  }

  /** What PostgreSQL does to a table with an index on the column. */
  private static String seen(ShadowDatabase database, String from, String to) throws SQLException {
    boolean indexed = !from.equals("json") && !to.equals("json");
    try (java.sql.Statement sql = database.connection().createStatement()) {
      sql.execute("DROP TABLE IF EXISTS t");
      sql.execute("CREATE TABLE t (c " + from + ")");
      if (indexed) {
        sql.execute("CREATE INDEX i ON t (c)");
      }
      long table = file(sql, "t");
      long index = indexed ? file(sql, "i") : 0;
      try {
        sql.execute("ALTER TABLE t ALTER COLUMN c TYPE " + to);
      } catch (SQLException e) {
        return canBeCast(sql, to) ? "needs USING" : "impossible";
      }
      if (file(sql, "t") != table) {
        return "REWRITE";
      }
      return indexed && file(sql, "i") != index ? "INDEX_REBUILD" : "FREE";
    }
  }

  private static boolean canBeCast(java.sql.Statement sql, String to) {
    try {
      sql.execute("ALTER TABLE t ALTER COLUMN c TYPE " + to + " USING c::" + to);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static long file(java.sql.Statement sql, String relation) throws SQLException {
    try (ResultSet row = sql.executeQuery("SELECT pg_relation_filenode('" + relation + "')")) {
      row.next();
      return row.getLong(1);
    }
  }
}
