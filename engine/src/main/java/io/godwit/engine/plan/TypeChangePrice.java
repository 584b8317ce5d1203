package io.godwit.engine.plan;

import io.godwit.engine.diff.Mentions;
import io.godwit.model.Column;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What ALTER COLUMN … TYPE costs: rows, indexes, checks, and the tables beyond foreign keys. */
record TypeChangePrice(
    Situation situation, ObjectName table, Column column, Set<ObjectId> goneBefore) {

  Statement on(Statement statement, TypeChange.Cost cost) {
    Statement priced = statement.locking(locks());
    return switch (cost) {
      case REWRITE ->
          priced
              .doing(situation.work(Work.Kind.REWRITE, table))
              .warning(
                  HazardId.TYPE_CHANGE_REWRITES,
                  "Table " + table + " is rewritten, and nobody reads or writes it meanwhile.");
      case INDEX_REBUILD -> rechecked(isIndexed() ? rebuilding(priced) : priced);
      case FREE -> rechecked(priced);
    };
  }

  private Statement rebuilding(Statement statement) {
    return statement
        .doing(situation.work(Work.Kind.INDEX_BUILD, table))
        .warning(
            HazardId.TYPE_CHANGE_REBUILDS_INDEX,
            "The indexes on "
                + table
                + "."
                + column.name()
                + " are built anew, and nobody reads or writes the table meanwhile.");
  }

  private Statement rechecked(Statement statement) {
    boolean checked =
        fromTable().stream()
            .flatMap(it -> it.checks().stream())
            .filter(it -> !goneBefore.contains(ObjectId.constraint(table, it)))
            .anyMatch(it -> Mentions.columns(it).contains(column.name()));
    if (!checked) {
      return statement;
    }
    List<Work> work = new ArrayList<>(statement.work());
    work.addAll(situation.work(Work.Kind.SCAN, table));
    return statement
        .doing(work)
        .warning(
            HazardId.TYPE_CHANGE_RECHECKS,
            "The checks on "
                + table
                + "."
                + column.name()
                + " are verified for every row again, and nobody reads or writes it meanwhile.");
  }

  private boolean isIndexed() {
    return fromTable()
        .filter(
            it ->
                it.indexes().stream().anyMatch(i -> Mentions.columns(i).contains(column.name()))
                    || it.primaryKey().stream().anyMatch(k -> k.columns().contains(column.name()))
                    || it.uniques().stream().anyMatch(k -> k.columns().contains(column.name())))
        .isPresent();
  }

  /** The foreign keys of the column are made anew, which locks the tables at their other ends. */
  private List<TableLock> locks() {
    Map<ObjectName, LockMode> locks = new LinkedHashMap<>();
    locks.put(table, LockMode.ACCESS_EXCLUSIVE);
    fromTable().stream()
        .flatMap(it -> it.foreignKeys().stream())
        .filter(it -> it.columns().contains(column.name()))
        .filter(it -> !goneBefore.contains(ObjectId.constraint(table, it)))
        .forEach(it -> locks.put(it.target(), LockMode.ACCESS_EXCLUSIVE));
    situation.referencesTo(table).stream()
        .filter(it -> it.foreignKey().targetColumns().contains(column.name()))
        .filter(it -> !goneBefore.contains(it.object()))
        .forEach(it -> locks.put(it.table(), LockMode.ACCESS_EXCLUSIVE));
    return locks.entrySet().stream()
        .flatMap(it -> situation.lock(it.getKey(), it.getValue()).stream())
        .toList();
  }

  private Optional<Table> fromTable() {
    return situation.from(table);
  }
}
