package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.FromTo;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Constraint;
import io.godwit.model.Index;
import io.godwit.model.ObjectKind;
import io.godwit.model.ObjectName;
import java.util.List;

/**
 * Declared renames. They come before everything else, so that the rest of the plan speaks the new
 * names; old code breaks at that moment, and new code can't run before it.
 */
record RenamePlanner(Situation situation) {

  List<Recipe> table(Change.RenameTable change) {
    FromTo<ObjectName> name = change.name();
    Statement statement =
        rename("TABLE", name, change)
            .locking(List.of(new TableLock(name.from(), LockMode.ACCESS_EXCLUSIVE)))
            .warning(
                HazardId.TABLE_RENAMED,
                "Code that still says " + name.from() + " fails from then on.");
    return List.of(
        new Recipe()
            .then(statement)
            .provides(Fact.renamed(change.object()), Fact.free(name.from())));
  }

  List<Recipe> sequence(Change.RenameSequence change) {
    return List.of(
        new Recipe()
            .then(rename("SEQUENCE", change.name(), change))
            .provides(Fact.renamed(change.object()), Fact.free(change.name().from())));
  }

  List<Recipe> enumType(Change.RenameEnumType change) {
    return List.of(
        new Recipe()
            .then(rename("TYPE", change.name(), change))
            .provides(Fact.renamed(change.object())));
  }

  private static Statement rename(String kind, FromTo<ObjectName> name, Change change) {
    return Statement.of(
        "ALTER "
            + kind
            + " "
            + SqlName.of(name.from())
            + " RENAME TO "
            + SqlName.of(name.to().name()),
        change.object(),
        Phase.EXPAND);
  }

  /** The table already has its new name by then. */
  List<Recipe> column(Change.RenameColumn change) {
    String from = change.name().from();
    Recipe recipe = new Recipe().provides(Fact.renamed(change.object()));
    situation.changes().stream()
        .filter(it -> it instanceof Change.RenameTable)
        .forEach(it -> recipe.after(Fact.renamed(it.object())));
    return List.of(
        recipe.then(
            Statement.of(
                    "ALTER TABLE "
                        + SqlName.of(change.table())
                        + " RENAME COLUMN "
                        + SqlName.of(from)
                        + " TO "
                        + SqlName.of(change.name().to()),
                    change.object(),
                    Phase.EXPAND)
                .locking(situation.lock(change.table(), LockMode.ACCESS_EXCLUSIVE))
                .warning(
                    HazardId.COLUMN_RENAMED,
                    "Code that still says "
                        + change.table()
                        + "."
                        + from
                        + " fails from then on.")));
  }

  List<Recipe> constraint(Change.RenameConstraint change) {
    FromTo<Constraint> constraint = change.constraint();
    ObjectKind kind = constraint.to().kind();
    boolean isIndex = kind == ObjectKind.PRIMARY_KEY || kind == ObjectKind.UNIQUE;
    ObjectName table = change.table();
    return swapped(
        change,
        new FromTo<>(constraint.from().name(), constraint.to().name()),
        isIndex,
        (from, to) ->
            Statement.of(renameConstraint(table, from, to), change.object(), Phase.EXPAND)
                .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE)));
  }

  static String renameConstraint(ObjectName table, String from, String to) {
    return "ALTER TABLE "
        + SqlName.of(table)
        + " RENAME CONSTRAINT "
        + SqlName.of(from)
        + " TO "
        + SqlName.of(to);
  }

  /** Locks the index alone. */
  List<Recipe> index(Change.RenameIndex change) {
    FromTo<Index> index = change.index();
    return swapped(
        change,
        new FromTo<>(index.from().name(), index.to().name()),
        true,
        (from, to) ->
            Statement.of(renameIndex(change.table(), from, to), change.object(), Phase.EXPAND));
  }

  static String renameIndex(ObjectName table, String from, String to) {
    return "ALTER INDEX " + SqlName.of(table.sibling(from)) + " RENAME TO " + SqlName.of(to);
  }

  private interface Rename {
    Statement statement(String from, String to);
  }

  /** Where the new name is still another's, as when two swap theirs, it goes by a third one. */
  private List<Recipe> swapped(
      Change change, FromTo<String> name, boolean isRelation, Rename rename) {
    ObjectName table = changedTable(change);
    Fact freed = Fact.free(table.sibling(name.from()));
    Fact needed = Fact.free(table.sibling(name.to()));
    if (!isTaken(table, name.to(), isRelation)) {
      return List.of(
          new Recipe()
              .after(needed)
              .then(rename.statement(name.from(), name.to()))
              .provides(freed, Fact.ready(change.object())));
    }
    String temporary = situation.temporaryName(table, name.to(), "new");
    Fact moved = Fact.free(table.sibling(temporary));
    return List.of(
        new Recipe().then(rename.statement(name.from(), temporary)).provides(freed, moved),
        new Recipe()
            .after(needed, moved)
            .then(rename.statement(temporary, name.to()))
            .provides(Fact.ready(change.object())));
  }

  private boolean isTaken(ObjectName table, String name, boolean isRelation) {
    return situation
        .from(table)
        .filter(
            it ->
                it.constraints().stream().anyMatch(other -> other.name().equals(name))
                    || isRelation
                        && it.indexes().stream().anyMatch(other -> other.name().equals(name)))
        .isPresent();
  }

  private static ObjectName changedTable(Change change) {
    return change.object().name();
  }
}
