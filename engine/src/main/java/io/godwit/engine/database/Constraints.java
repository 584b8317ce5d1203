package io.godwit.engine.database;

import io.godwit.model.Check;
import io.godwit.model.Deferrability;
import io.godwit.model.ForeignKey;
import io.godwit.model.PrimaryKey;
import io.godwit.model.ReferentialAction;
import io.godwit.model.Unique;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the constraints of all tables, from the catalog's columns and not from its SQL text. */
final class Constraints {
  private final Snapshot snapshot;
  private final Columns columns;
  private final Map<Long, PrimaryKey> primaryKeys = new HashMap<>();
  private final Map<Long, List<Unique>> uniques = new HashMap<>();
  private final Map<Long, List<ForeignKey>> foreignKeys = new HashMap<>();
  private final Map<Long, List<Check>> checks = new HashMap<>();

  private Constraints(Snapshot snapshot, Columns columns) {
    this.snapshot = snapshot;
    this.columns = columns;
  }

  static Constraints read(Snapshot snapshot, Columns columns) throws SQLException {
    Constraints constraints = new Constraints(snapshot, columns);
    snapshot.query("constraints", constraints::add);
    return constraints;
  }

  private void add(CatalogRow row) throws SQLException {
    long table = row.number("table_oid");
    switch (row.kind("type")) {
      case 'p' -> primaryKeys.put(table, primaryKey(row));
      case 'u' -> list(uniques, table).add(unique(row));
      case 'f' -> list(foreignKeys, table).add(foreignKey(row));
      default -> list(checks, table).add(check(row));
    }
  }

  private static <T> List<T> list(Map<Long, List<T>> lists, long table) {
    return lists.computeIfAbsent(table, it -> new ArrayList<>());
  }

  private PrimaryKey primaryKey(CatalogRow row) throws SQLException {
    return new PrimaryKey(
        row.text("name"),
        columnNames(row, "positions"),
        columnNames(row, "include_positions"),
        deferrability(row));
  }

  private Unique unique(CatalogRow row) throws SQLException {
    return new Unique(
        row.text("name"),
        columnNames(row, "positions"),
        columnNames(row, "include_positions"),
        row.is("is_nulls_not_distinct"),
        deferrability(row));
  }

  private ForeignKey foreignKey(CatalogRow row) throws SQLException {
    return new ForeignKey(
        row.text("name"),
        columnNames(row, "positions"),
        snapshot.name(row, "target_schema", "target_name"),
        columns.names(row.number("target_oid"), row.positions("target_positions")),
        action(row.kind("on_delete")),
        action(row.kind("on_update")),
        row.kind("match") == 'f',
        deferrability(row),
        row.is("is_validated"));
  }

  private static Check check(CatalogRow row) throws SQLException {
    return new Check(
        row.text("name"),
        Parentheses.strip(row.text("expression")),
        row.is("is_no_inherit"),
        row.is("is_validated"));
  }

  private List<String> columnNames(CatalogRow row, String positions) throws SQLException {
    return columns.names(row.number("table_oid"), row.positions(positions));
  }

  private static Deferrability deferrability(CatalogRow row) throws SQLException {
    if (!row.is("is_deferrable")) {
      return Deferrability.NOT_DEFERRABLE;
    }
    return row.is("is_deferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
  }

  private static ReferentialAction action(char kind) {
    return switch (kind) {
      case 'a' -> ReferentialAction.NO_ACTION;
      case 'r' -> ReferentialAction.RESTRICT;
      case 'c' -> ReferentialAction.CASCADE;
      case 'n' -> ReferentialAction.SET_NULL;
      case 'd' -> ReferentialAction.SET_DEFAULT;
      default -> throw new IllegalStateException("An unknown referential action: " + kind);
    };
  }

  Optional<PrimaryKey> primaryKey(long table) {
    return Optional.ofNullable(primaryKeys.get(table));
  }

  List<Unique> uniques(long table) {
    return uniques.getOrDefault(table, List.of());
  }

  List<ForeignKey> foreignKeys(long table) {
    return foreignKeys.getOrDefault(table, List.of());
  }

  List<Check> checks(long table) {
    return checks.getOrDefault(table, List.of());
  }
}
