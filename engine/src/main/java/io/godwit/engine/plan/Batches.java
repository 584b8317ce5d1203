package io.godwit.engine.plan;

import io.godwit.model.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which units share a transaction. A transaction is of one phase; it holds strong locks on one
 * table that existed before, so that it waits for one table and can't deadlock with others; and it
 * doesn't read or write the rows of a table while it holds a strong lock.
 */
final class Batches {

  /**
   * @param renamedTables the new names by the old ones: it is the same table, and the same lock
   */
  static List<Batch> of(DependencyGraph graph, Map<ObjectName, ObjectName> renamedTables) {
    List<Batch> batches = new ArrayList<>();
    while (!graph.isEmpty()) {
      batches.add(next(graph, renamedTables));
    }
    return batches;
  }

  private static Batch next(DependencyGraph graph, Map<ObjectName, ObjectName> renamedTables) {
    Unit first = graph.take(it -> true).orElseThrow();
    Transaction transaction = new Transaction(first, renamedTables);
    while (!transaction.closed) {
      Optional<Unit> next = graph.take(transaction::admits);
      if (next.isEmpty()) {
        break;
      }
      transaction.add(next.get());
    }
    return new Batch(transaction.transactional, first.phase(), transaction.statements);
  }

  private static final class Transaction {
    final Phase phase;
    final boolean transactional;
    final boolean closed;
    final List<Statement> statements = new ArrayList<>();
    private final Set<ObjectName> locked = new TreeSet<>();
    private final Set<ObjectName> worked = new TreeSet<>();
    private final Map<ObjectName, ObjectName> renamedTables;

    Transaction(Unit first, Map<ObjectName, ObjectName> renamedTables) {
      this.renamedTables = renamedTables;
      phase = first.phase();
      transactional = first.statements().stream().allMatch(Statement::transactional);
      closed = first.alone() || !transactional;
      add(first);
    }

    void add(Unit unit) {
      statements.addAll(unit.statements());
      locked.addAll(stronglyLocked(unit));
      worked.addAll(worked(unit));
    }

    boolean admits(Unit unit) {
      return unit.phase() == phase
          && !unit.alone()
          && unit.statements().stream().allMatch(Statement::transactional)
          && admitsLocks(stronglyLocked(unit))
          && admitsWork(unit);
    }

    private boolean admitsLocks(Set<ObjectName> more) {
      return more.isEmpty() || locked.isEmpty() && more.size() == 1 || locked.equals(more);
    }

    private boolean admitsWork(Unit unit) {
      Set<ObjectName> more = worked(unit);
      if (more.isEmpty() && worked.isEmpty()) {
        return true;
      }
      boolean noStrongLock = locked.isEmpty() && stronglyLocked(unit).isEmpty();
      return noStrongLock && (worked.isEmpty() || more.isEmpty() || worked.equals(more));
    }

    private Set<ObjectName> stronglyLocked(Unit unit) {
      Set<ObjectName> tables = new TreeSet<>();
      for (Statement statement : unit.statements()) {
        statement.locks().stream()
            .filter(it -> it.mode().blocksWriters())
            .forEach(it -> tables.add(newName(it.table())));
      }
      return tables;
    }

    private Set<ObjectName> worked(Unit unit) {
      Set<ObjectName> tables = new TreeSet<>();
      unit.statements().forEach(it -> it.work().forEach(work -> tables.add(newName(work.table()))));
      return tables;
    }

    private ObjectName newName(ObjectName table) {
      return renamedTables.getOrDefault(table, table);
    }
  }

  private Batches() {}
}
