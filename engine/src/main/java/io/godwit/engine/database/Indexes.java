package io.godwit.engine.database;

import io.godwit.model.Index;
import io.godwit.model.StorageParameter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the indexes of all tables that aren't behind a constraint. */
final class Indexes {
  private final IndexKeys keys;
  private final Map<Long, List<Index>> byTable = new HashMap<>();

  private Indexes(IndexKeys keys) {
    this.keys = keys;
  }

  static Indexes read(Snapshot snapshot, Columns columns) throws SQLException {
    Indexes indexes = new Indexes(IndexKeys.read(snapshot));
    snapshot.query("indexes", row -> indexes.add(row, columns));
    return indexes;
  }

  private void add(CatalogRow row, Columns columns) throws SQLException {
    long index = row.number("oid");
    long table = row.number("table_oid");
    byTable
        .computeIfAbsent(table, it -> new ArrayList<>())
        .add(
            new Index(
                row.text("name"),
                row.text("method"),
                row.is("is_unique"),
                row.is("is_nulls_not_distinct"),
                keys.keys(index, table, columns),
                keys.include(index, table, columns),
                row.optionalText("predicate").map(Parentheses::strip),
                row.texts("storage").stream().map(Indexes::storageParameter).toList(),
                row.is("is_valid")));
  }

  /** The catalog writes {@code name=value}. */
  private static StorageParameter storageParameter(String text) {
    int equals = text.indexOf('=');
    return new StorageParameter(text.substring(0, equals), text.substring(equals + 1));
  }

  List<Index> of(long table) {
    return byTable.getOrDefault(table, List.of());
  }
}
