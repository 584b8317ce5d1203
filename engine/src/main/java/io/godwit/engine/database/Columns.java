package io.godwit.engine.database;

import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the columns of all tables, and knows them by table and number. */
final class Columns {
  private static final char ALWAYS = 'a';
  private static final char STORED = 's';
  private static final char NONE = ' ';

  private final Map<Long, Map<Short, Column>> byTable = new HashMap<>();

  static Columns read(Snapshot snapshot, Sequences sequences) throws SQLException {
    Columns columns = new Columns();
    snapshot.query("columns", row -> columns.add(row, sequences));
    return columns;
  }

  private void add(CatalogRow row, Sequences sequences) throws SQLException {
    byTable
        .computeIfAbsent(row.number("table_oid"), table -> new LinkedHashMap<>())
        .put(
            (short) row.number("position"),
            new Column(
                row.text("name"),
                row.text("type"),
                !row.is("is_not_null"),
                row.optionalText("collation"),
                defaultValue(row, sequences),
                row.optionalText("comment")));
  }

  private static Optional<DefaultValue> defaultValue(CatalogRow row, Sequences sequences)
      throws SQLException {
    char identity = row.kind("identity");
    if (identity != NONE) {
      return Optional.of(
          new DefaultValue.Identity(
              identity == ALWAYS,
              sequences.ofIdentity(row.number("table_oid"), row.number("position"))));
    }
    Optional<String> expression = row.optionalText("expression");
    char generated = row.kind("generated");
    return generated == NONE
        ? expression.map(DefaultValue.Expression::new)
        : expression.map(
            it -> new DefaultValue.Generated(Parentheses.strip(it), generated == STORED));
  }

  /** A table's columns in their order. */
  List<Column> of(long table) {
    return List.copyOf(byTable.getOrDefault(table, Map.of()).values());
  }

  /** The names of some columns of a table, in the given order. */
  List<String> names(long table, List<Short> positions) {
    Map<Short, Column> columns = byTable.getOrDefault(table, Map.of());
    return positions.stream().map(it -> columns.get(it).name()).toList();
  }
}
