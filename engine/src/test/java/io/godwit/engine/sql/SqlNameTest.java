package io.godwit.engine.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.TestPostgres;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SqlNameTest {

  @Test
  void namesAreQuotedAsPostgresqlItselfQuotesThem() throws SQLException {
    List<String> names =
        List.of("course", "Course", "a b", "a\"b", "1st", "_x", "straße", "a$b", "order", "", "é");
    try (ShadowDatabase database = TestPostgres.database();
        PreparedStatement quote = database.connection().prepareStatement("SELECT quote_ident(?)")) {
      for (String name : names) {
        quote.setString(1, name);
        try (ResultSet row = quote.executeQuery()) {
          row.next();
          assertEquals(row.getString(1), SqlName.of(name));
        }
      }
    }
  }

  /** Words that a newer server reserves are quoted for every server. */
  @Test
  void everyWordThatThisServerReservesIsQuoted() throws SQLException {
    Set<String> unquoted = new TreeSet<>();
    try (ShadowDatabase database = TestPostgres.database();
        Statement statement = database.connection().createStatement();
        ResultSet words =
            statement.executeQuery("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'")) {
      while (words.next()) {
        if (!SqlName.of(words.getString(1)).startsWith("\"")) {
          unquoted.add(words.getString(1));
        }
      }
    }
    assertEquals(Set.of(), unquoted);
  }

  @Test
  void aStringStandsForItself() throws SQLException {
    List<String> read = new ArrayList<>();
    List<String> strings = List.of("it's", "back\\slash", "\\'", "");
    try (ShadowDatabase database = TestPostgres.database();
        Statement statement = database.connection().createStatement()) {
      for (String string : strings) {
        try (ResultSet row = statement.executeQuery("SELECT " + SqlName.string(string))) {
          row.next();
          read.add(row.getString(1));
        }
      }
    }
    assertEquals(strings, read);
  }
}
