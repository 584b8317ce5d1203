package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Index;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.util.List;

/** Indexes of tables that existed: built and dropped while the application goes on. */
record IndexPlanner(Situation situation) {

  List<Recipe> create(Change.CreateIndex change) {
    ObjectName table = change.table();
    Index index = change.index();
    return List.of(
        ready(table, index)
            .after(Fact.gone(change.object()), Fact.free(table.sibling(index.name())))
            .then(build(table, index, change.object()))
            .provides(Fact.ready(change.object())));
  }

  /** The old index serves under another name until the new one is built. */
  List<Recipe> replace(Change.ReplaceIndex change) {
    ObjectName table = change.table();
    Index from = change.index().from();
    Index to = change.index().to();
    String old = situation.temporaryName(table, from.name(), "old");
    Phase phase = phase(table, to);
    return List.of(
        ready(table, to)
            .after(reliance(table, from))
            .then(
                Statement.of(
                    RenamePlanner.renameIndex(table, from.name(), old), change.object(), phase))
            .then(build(table, to, change.object()))
            .then(dropConcurrently(table, old, change.object(), phase))
            .provides(Fact.ready(change.object()), Fact.gone(change.object())));
  }

  List<Recipe> drop(Change.DropIndex change) {
    ObjectName table = change.table();
    if (KeyPlanner.isAdopted(situation, change)) {
      return List.of();
    }
    return List.of(
        new Recipe()
            .after(reliance(table, change.index()))
            .preferablyAfter(Protection.replacements(situation, table, change.index()))
            .then(
                dropConcurrently(table, change.index().name(), change.object(), Phase.CONTRACT)
                    .warning(
                        HazardId.INDEX_DROPPED,
                        "Queries of the last release may need " + change.index().name() + "."))
            .provides(Fact.gone(change.object()), Fact.free(table.sibling(change.index().name()))));
  }

  /** PostgreSQL refuses to drop a unique index before the foreign keys that rely on it. */
  private List<Fact> reliance(ObjectName table, Index index) {
    return situation.referencesRelyingOn(table, index).stream()
        .map(it -> Fact.gone(it.object()))
        .toList();
  }

  private Statement build(ObjectName table, Index index, ObjectId object) {
    Statement statement =
        Statement.of(IndexSql.create(table, index, true), object, phase(table, index))
            .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
            .doing(situation.work(Work.Kind.INDEX_BUILD, table))
            .outsideTransactions();
    return isTightening(table, index)
        ? statement
            .warning(
                HazardId.UNIQUE_MAY_FAIL,
                "It fails if rows of " + table + " have the same " + keys(index) + ".")
            .warning(
                HazardId.CONSTRAINT_TIGHTENED,
                "Code of the last release may still write rows that " + index.name() + " refuses.")
        : statement;
  }

  private static String keys(Index index) {
    return String.join(", ", Mentions.columns(index));
  }

  private Statement dropConcurrently(ObjectName table, String name, ObjectId object, Phase phase) {
    return Statement.of("DROP INDEX CONCURRENTLY " + SqlName.of(table.sibling(name)), object, phase)
        .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
        .outsideTransactions();
  }

  private boolean isTightening(ObjectName table, Index index) {
    return index.unique() && !situation.areNewColumns(table, Mentions.columns(index));
  }

  private Phase phase(ObjectName table, Index index) {
    return isTightening(table, index) ? Phase.CONTRACT : Phase.EXPAND;
  }

  private Recipe ready(ObjectName table, Index index) {
    Recipe recipe = new Recipe().after(situation.columnsReady(table, Mentions.columns(index)));
    Mentions.expressions(index).forEach(it -> recipe.after(situation.neededBy(it)));
    return recipe;
  }
}
