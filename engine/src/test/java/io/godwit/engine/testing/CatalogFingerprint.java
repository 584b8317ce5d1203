package io.godwit.engine.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All that a database's catalog says of the user's objects, one line a fact, sorted. It shares no
 * code with introspection, knows more than the model does, and doesn't depend on the order in which
 * objects or columns were made: two databases with equal lines hold the same.
 */
public final class CatalogFingerprint {

  /** Of the database that the connection is to. */
  public static List<String> of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String searchPath = searchPath(statement);
      // With nothing in the search path, every name stands with its schema.
      statement.execute("SET search_path = ''");
      try {
        return lines(statement);
      } finally {
        statement.execute("SET search_path = " + searchPath);
      }
    }
  }

  private static String searchPath(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SHOW search_path")) {
      row.next();
      String searchPath = row.getString(1);
      return searchPath.isEmpty() ? "''" : searchPath;
    }
  }

  private static List<String> lines(Statement statement) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql())) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private static String sql() {
    try (InputStream resource =
        CatalogFingerprint.class.getResourceAsStream("catalog_fingerprint.sql")) {
      if (resource == null) {
        throw new IllegalStateException("No catalog_fingerprint.sql beside this class");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CatalogFingerprint() {}
}
