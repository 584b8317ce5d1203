package io.godwit.engine.plan;

import io.godwit.model.ObjectId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One SQL statement, and what it costs: file boundaries, timeouts, hazards and approvals are
 * derived from this and from nothing else.
 *
 * @param sql the statement, without the semicolon
 * @param object what it is about
 * @param locks the table locks that it takes on tables that existed before the plan, parents of
 *     foreign keys included
 * @param work what it does to the rows of tables that existed before the plan
 * @param losesData whether rows or values are gone afterwards
 * @param transactional false for what PostgreSQL refuses inside a transaction block
 * @param phase before or after the new code is out
 * @param hazards what a reviewer should know
 */
public record Statement(
    String sql,
    ObjectId object,
    List<TableLock> locks,
    List<Work> work,
    boolean losesData,
    boolean transactional,
    Phase phase,
    List<Hazard> hazards) {

  public Statement {
    locks = List.copyOf(locks);
    work = List.copyOf(work);
    hazards = List.copyOf(hazards);
  }

  /** A statement that costs nothing so far. */
  static Statement of(String sql, ObjectId object, Phase phase) {
    return new Statement(sql, object, List.of(), List.of(), false, true, phase, List.of());
  }

  Statement locking(List<TableLock> newLocks) {
    return new Statement(sql, object, newLocks, work, losesData, transactional, phase, hazards);
  }

  Statement doing(List<Work> newWork) {
    return new Statement(sql, object, locks, newWork, losesData, transactional, phase, hazards);
  }

  Statement losingData() {
    return new Statement(sql, object, locks, work, true, transactional, phase, hazards);
  }

  Statement outsideTransactions() {
    return new Statement(sql, object, locks, work, losesData, false, phase, hazards);
  }

  Statement in(Phase newPhase) {
    return new Statement(sql, object, locks, work, losesData, transactional, newPhase, hazards);
  }

  Statement warning(HazardId id, String message) {
    return warning(List.of(new Hazard(id, message)));
  }

  Statement warning(List<Hazard> more) {
    List<Hazard> all = Stream.concat(hazards.stream(), more.stream()).toList();
    return new Statement(sql, object, locks, work, losesData, transactional, phase, all);
  }
}
