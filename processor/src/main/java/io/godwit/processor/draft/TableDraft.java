package io.godwit.processor.draft;

import io.godwit.model.InitialRow;
import io.godwit.model.ObjectName;
import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.draft.ConstraintDrafts.ForeignKeyDraft;
import io.godwit.processor.draft.ConstraintDrafts.IndexDraft;
import io.godwit.processor.draft.ConstraintDrafts.KeyDraft;
import io.godwit.processor.draft.ConstraintDrafts.UniqueDraft;
import io.godwit.processor.naming.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table in the making. */
public final class TableDraft {

  private final ObjectName name;
  private final Name logicalName;
  private final Declarer declarer;
  private final boolean keyBySize;
  private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
  private final List<UniqueDraft> uniques = new ArrayList<>();
  private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
  private final List<CheckDraft> checks = new ArrayList<>();
  private final List<IndexDraft> indexes = new ArrayList<>();
  private final List<InitialRow> rows = new ArrayList<>();
  private Optional<KeyDraft> primaryKey = Optional.empty();
  private Optional<String> comment = Optional.empty();
  private Optional<String> renamedFrom = Optional.empty();
  private boolean unmanaged;

  TableDraft(ObjectName name, Name logicalName, Declarer declarer, boolean keyBySize) {
    this.keyBySize = keyBySize;
    this.name = name;
    this.logicalName = logicalName;
    this.declarer = declarer;
  }

  /** What stands for the table of an entity that has none. */
  public static TableDraft notThere(Name logicalName, Declarer declarer) {
    TableDraft table =
        new TableDraft(ObjectName.of(logicalName.catalog()), logicalName, declarer, true);
    table.unmanaged();
    return table;
  }

  public ObjectName name() {
    return name;
  }

  /** The name before the naming strategy, from which other names are made. */
  public Name logicalName() {
    return logicalName;
  }

  public Declarer declarer() {
    return declarer;
  }

  public Optional<ColumnDraft> column(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  public Iterable<ColumnDraft> columns() {
    return columns.values();
  }

  /** The key's columns, then the others by where their attributes stand in the source. */
  public List<ColumnDraft> sortedColumns() {
    List<String> key = primaryKeyColumns();
    List<ColumnDraft> sorted = new ArrayList<>(columns.values());
    sorted.sort(
        Comparator.comparing((ColumnDraft it) -> !key.contains(it.name()))
            .thenComparing(ColumnDraft::position));
    return sorted;
  }

  /** Puts a column in, in place of one of the same name. */
  public void put(ColumnDraft column) {
    columns.put(column.name(), column);
  }

  /** Says which columns are the key; Hibernate puts the small ones first, others none. */
  public void primaryKey(List<String> keyColumns, Declarer by) {
    if (!keyBySize) {
      primaryKeyInOrder(keyColumns, by);
      return;
    }
    primaryKeyInOrder(
        keyColumns.stream()
            .map(columns::get)
            .sorted(ColumnDraft.BY_SIZE)
            .map(ColumnDraft::name)
            .toList(),
        by);
  }

  /** Says which columns are the key, and in which order. */
  public void primaryKeyInOrder(List<String> keyColumns, Declarer by) {
    if (primaryKey.isEmpty()) {
      primaryKey = Optional.of(new KeyDraft(Optional.empty(), keyColumns, by));
    }
  }

  /**
   * Says which columns are the key of a table that belongs to a collection; where several share it,
   * Hibernate keeps the last one's.
   */
  public void collectionKey(List<String> keyColumns, Declarer by) {
    primaryKey = Optional.empty();
    primaryKey(keyColumns, by);
  }

  /** Adds columns to the key. */
  public void extendPrimaryKey(List<String> keyColumns, Declarer by) {
    List<String> all = new ArrayList<>(primaryKeyColumns());
    all.addAll(keyColumns);
    primaryKey = Optional.empty();
    primaryKey(all, by);
  }

  public List<String> primaryKeyColumns() {
    return primaryKey.map(KeyDraft::columns).orElse(List.of());
  }

  public Optional<KeyDraft> primaryKey() {
    return primaryKey;
  }

  /** Adds a unique constraint, unless there is one on the same columns. */
  public void unique(Optional<String> constraint, List<String> uniqueColumns, Declarer by) {
    Set<String> set = new TreeSet<>(uniqueColumns);
    boolean known =
        constraint.isEmpty()
            && uniques.stream().anyMatch(it -> new TreeSet<>(it.columns()).equals(set));
    if (!known) {
      if (constraint.isPresent()) {
        uniques.removeIf(
            it ->
                it.name().isEmpty() && new TreeSet<>(it.columns()).equals(set)
                    || it.name().equals(constraint));
      }
      uniques.add(new UniqueDraft(constraint, uniqueColumns, by));
    }
  }

  public List<UniqueDraft> uniques() {
    return uniques;
  }

  /** Adds a foreign key, unless there is one on the same columns to the same table. */
  public void foreignKey(ForeignKeyDraft foreignKey) {
    boolean known =
        foreignKeys.stream()
            .anyMatch(
                it ->
                    it.columns().equals(foreignKey.columns())
                        && it.target() == foreignKey.target()
                        && it.targetColumns().equals(foreignKey.targetColumns()));
    if (!known) {
      foreignKeys.add(foreignKey);
    }
  }

  public List<ForeignKeyDraft> foreignKeys() {
    return foreignKeys;
  }

  /** Adds a check, unless there is one that says the same. */
  public void check(CheckDraft check) {
    if (checks.stream().noneMatch(it -> it.expression().equals(check.expression()))) {
      checks.add(check);
    }
  }

  public List<CheckDraft> checks() {
    return checks;
  }

  public void index(IndexDraft index) {
    if (!indexes.contains(index)) {
      indexes.add(index);
    }
  }

  public List<IndexDraft> indexes() {
    return indexes;
  }

  /** Adds a row that the table holds from the beginning, unless it is there. */
  public void row(List<String> rowColumns, List<String> values) {
    InitialRow row = new InitialRow(name, rowColumns, values);
    if (!rows.contains(row)) {
      rows.add(row);
    }
  }

  public List<InitialRow> rows() {
    return rows;
  }

  public Optional<String> comment() {
    return comment;
  }

  public void comment(String text) {
    comment = Optional.of(text);
  }

  public Optional<String> renamedFrom() {
    return renamedFrom;
  }

  public void renamedFrom(String oldName) {
    renamedFrom = Optional.of(oldName);
  }

  public boolean isUnmanaged() {
    return unmanaged;
  }

  public void unmanaged() {
    unmanaged = true;
  }
}
