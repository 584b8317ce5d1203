package io.godwit.engine.database;

import io.godwit.model.IndexKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys of all indexes, and the further columns that they carry. */
final class IndexKeys {
  private final Map<Long, List<Entry>> byIndex = new HashMap<>();

  /** One place in an index: of a column by its number, or of an expression. */
  private record Entry(
      boolean isKey,
      short position,
      Optional<String> expression,
      Optional<String> operatorClass,
      Optional<String> collation,
      boolean descending,
      boolean nullsFirst) {}

  static IndexKeys read(Snapshot snapshot) throws SQLException {
    IndexKeys keys = new IndexKeys();
    snapshot.query("index_keys", keys::add);
    return keys;
  }

  private void add(CatalogRow row) throws SQLException {
    byIndex
        .computeIfAbsent(row.number("index_oid"), it -> new ArrayList<>())
        .add(
            new Entry(
                row.is("is_key"),
                (short) row.number("column_position"),
                row.optionalText("expression"),
                row.optionalText("operator_class"),
                row.optionalText("collation"),
                row.is("is_descending"),
                row.is("is_nulls_first")));
  }

  List<IndexKey> keys(long index, long table, Columns columns) {
    return entries(index, true).stream()
        .map(
            it ->
                new IndexKey(
                    target(it, table, columns),
                    it.operatorClass(),
                    it.collation(),
                    it.descending(),
                    it.nullsFirst()))
        .toList();
  }

  List<String> include(long index, long table, Columns columns) {
    List<Short> positions = entries(index, false).stream().map(Entry::position).toList();
    return columns.names(table, positions);
  }

  private List<Entry> entries(long index, boolean keys) {
    return byIndex.getOrDefault(index, List.of()).stream()
        .filter(it -> it.isKey() == keys)
        .toList();
  }

  private static IndexKey.Target target(Entry entry, long table, Columns columns) {
    return entry
        .expression()
        .<IndexKey.Target>map(it -> new IndexKey.Expression(Parentheses.strip(it)))
        .orElseGet(
            () -> new IndexKey.Column(columns.names(table, List.of(entry.position())).get(0)));
  }
}
