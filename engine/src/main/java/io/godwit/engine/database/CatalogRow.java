package io.godwit.engine.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The current row of a catalog query, with the few types that the catalog has. */
final class CatalogRow {
  private final ResultSet results;

  CatalogRow(ResultSet results) {
    this.results = results;
  }

  String text(String column) throws SQLException {
    return results.getString(column);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column));
  }

  /** PostgreSQL's type {@code "char"}, by which its catalog tells kinds; a space for none. */
  char kind(String column) throws SQLException {
    String text = results.getString(column);
    return text == null || text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** False for NULL. */
  boolean is(String column) throws SQLException {
    return results.getBoolean(column);
  }

  /** Zero for NULL. */
  long number(String column) throws SQLException {
    return results.getLong(column);
  }

  List<String> texts(String column) throws SQLException {
    Array array = results.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** Column numbers. */
  List<Short> positions(String column) throws SQLException {
    Array array = results.getArray(column);
    return array == null ? List.of() : Arrays.asList((Short[]) array.getArray());
  }
}
