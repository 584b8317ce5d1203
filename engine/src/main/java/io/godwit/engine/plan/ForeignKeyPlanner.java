package io.godwit.engine.plan;

import io.godwit.engine.diff.FromTo;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Foreign keys. Whatever is done to one locks its parent as well. */
record ForeignKeyPlanner(Situation situation) {

  List<Recipe> add(ObjectName table, ForeignKey key) {
    Recipe recipe =
        ready(table, key)
            .after(Fact.gone(ObjectId.constraint(table, key)))
            .provides(Fact.ready(ObjectId.constraint(table, key)));
    if (situation.existed(table)) {
      addThenValidate(recipe, table, key, key);
    } else {
      recipe.then(add(table, key, key));
    }
    return List.of(recipe);
  }

  /** The old key stands until the new one is validated under another name. */
  List<Recipe> replace(ObjectName table, FromTo<ForeignKey> key) {
    ForeignKey from = key.from();
    ForeignKey to = key.to();
    ObjectId object = ObjectId.constraint(table, to);
    Recipe recipe = ready(table, to).provides(Fact.ready(object), Fact.gone(object));
    if (isOnlyToBeValidated(key)) {
      return List.of(recipe.then(validate(table, to, to)));
    }
    ForeignKey temporary = to.named(situation.temporaryName(table, to.name(), "new"));
    addThenValidate(recipe, table, temporary, to);
    recipe.then(
        dropping(table, from, Phase.EXPAND),
        Statement.of(
                RenamePlanner.renameConstraint(table, temporary.name(), to.name()),
                object,
                Phase.EXPAND)
            .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE)));
    return List.of(recipe);
  }

  private static boolean isOnlyToBeValidated(FromTo<ForeignKey> key) {
    return !key.from().validated() && validated(key.from()).equals(key.to());
  }

  private static ForeignKey validated(ForeignKey key) {
    return withValidated(key, true);
  }

  private static ForeignKey withValidated(ForeignKey key, boolean validated) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.target(),
        key.targetColumns(),
        key.onDelete(),
        key.onUpdate(),
        key.matchFull(),
        key.deferrability(),
        validated);
  }

  List<Recipe> drop(ObjectName table, ForeignKey key, Phase phase) {
    ObjectId object = ObjectId.constraint(table, key);
    Recipe recipe = new Recipe().provides(Fact.gone(object));
    if (!situation.isDroppedTable(table)) {
      recipe.preferablyAfter(Protection.replacements(situation, table, key));
    }
    return List.of(recipe.then(dropping(table, key, phase)));
  }

  private void addThenValidate(
      Recipe recipe, ObjectName table, ForeignKey key, ForeignKey declared) {
    recipe.then(add(table, withValidated(key, false), declared));
    if (declared.validated()) {
      recipe.then(validate(table, key, declared));
    }
  }

  private Statement add(ObjectName table, ForeignKey key, ForeignKey declared) {
    Statement statement =
        Statement.of(
                "ALTER TABLE " + SqlName.of(table) + " ADD " + ConstraintSql.definition(key),
                ObjectId.constraint(table, declared),
                phase(table, key))
            .locking(
                situation.locks(
                    table,
                    LockMode.SHARE_ROW_EXCLUSIVE,
                    key.target(),
                    LockMode.SHARE_ROW_EXCLUSIVE));
    return locksParent(statement, table, key)
        .warning(tightening(table, declared))
        .warning(withoutIndex(table, key));
  }

  private Statement validate(ObjectName table, ForeignKey key, ForeignKey declared) {
    Statement statement =
        Statement.of(
                "ALTER TABLE "
                    + SqlName.of(table)
                    + " VALIDATE CONSTRAINT "
                    + SqlName.of(key.name()),
                ObjectId.constraint(table, declared),
                phase(table, key))
            .locking(
                situation.locks(
                    table, LockMode.SHARE_UPDATE_EXCLUSIVE, key.target(), LockMode.ROW_SHARE))
            .doing(situation.work(Work.Kind.SCAN, table));
    return situation.areNewColumns(table, key.columns())
        ? statement
        : statement.warning(
            HazardId.VALIDATION_MAY_FAIL,
            "It fails if a row of "
                + table
                + " refers to a row that isn't in "
                + key.target()
                + ".");
  }

  private Statement dropping(ObjectName table, ForeignKey key, Phase phase) {
    Statement statement =
        Statement.of(
                "ALTER TABLE " + SqlName.of(table) + " DROP CONSTRAINT " + SqlName.of(key.name()),
                ObjectId.constraint(table, key),
                phase)
            .locking(
                situation.locks(
                    table, LockMode.ACCESS_EXCLUSIVE, key.target(), LockMode.ACCESS_EXCLUSIVE));
    return locksParent(statement, table, key)
        .warning(
            HazardId.FOREIGN_KEY_DROPPED,
            "Nothing keeps "
                + table
                + " from referring to missing rows of "
                + key.target()
                + " any more.");
  }

  private Statement locksParent(Statement statement, ObjectName table, ForeignKey key) {
    return situation.existed(key.target()) && !key.target().equals(table)
        ? statement.warning(
            HazardId.FOREIGN_KEY_LOCKS_PARENT,
            "Writes to " + key.target() + " wait too while this waits for its locks.")
        : statement;
  }

  /** The old code may write what the key forbids, unless it doesn't know the columns. */
  private Phase phase(ObjectName table, ForeignKey key) {
    return isTightening(table, key) ? Phase.CONTRACT : Phase.EXPAND;
  }

  private boolean isTightening(ObjectName table, ForeignKey key) {
    return situation.existed(table) && !situation.areNewColumns(table, key.columns());
  }

  private List<Hazard> tightening(ObjectName table, ForeignKey key) {
    return isTightening(table, key)
        ? List.of(
            new Hazard(
                HazardId.CONSTRAINT_TIGHTENED,
                "Code of the last release may still write rows that " + key.name() + " refuses."))
        : List.of();
  }

  private List<Hazard> withoutIndex(ObjectName table, ForeignKey key) {
    boolean indexed = situation.to(table).filter(it -> isIndexed(it, key.columns())).isPresent();
    return indexed
        ? List.of()
        : List.of(
            new Hazard(
                HazardId.FOREIGN_KEY_WITHOUT_INDEX,
                "No index of "
                    + table
                    + " starts with "
                    + SqlName.list(key.columns())
                    + ": deleting a row of "
                    + key.target()
                    + " reads the whole table."));
  }

  private static boolean isIndexed(Table table, List<String> columns) {
    Stream<List<String>> keys =
        Stream.of(
                table.primaryKey().stream().map(it -> it.columns()),
                table.uniques().stream().map(it -> it.columns()),
                table.indexes().stream()
                    .filter(it -> it.where().isEmpty())
                    .map(Mentions::keyColumns))
            .flatMap(it -> it);
    return keys.anyMatch(
        it ->
            it.size() >= columns.size()
                && new HashSet<>(it.subList(0, columns.size())).containsAll(columns));
  }

  /** Both tables, the columns, and what makes the target's columns unique. */
  private Recipe ready(ObjectName table, ForeignKey key) {
    Recipe recipe =
        new Recipe()
            .after(situation.columnsReady(table, key.columns()))
            .after(situation.columnsReady(key.target(), key.targetColumns()));
    List<Fact> facts = new ArrayList<>();
    situation
        .to(key.target())
        .ifPresent(
            target -> {
              target.constraints().stream()
                  .filter(it -> Protection.isKeyOf(it, key.targetColumns()))
                  .forEach(it -> facts.add(Fact.ready(ObjectId.constraint(target.name(), it))));
              target.indexes().stream()
                  .filter(Index::unique)
                  .forEach(it -> facts.add(Fact.ready(ObjectId.index(target.name(), it.name()))));
            });
    // A key that still stands and is to go would be the one that PostgreSQL ties this to.
    situation
        .from(key.target())
        .ifPresent(
            target ->
                target.constraints().stream()
                    .filter(it -> Protection.isKeyOf(it, key.targetColumns()))
                    .forEach(it -> facts.add(Fact.gone(ObjectId.constraint(target.name(), it)))));
    situation
        .from(key.target())
        .ifPresent(
            target ->
                target.indexes().stream()
                    .filter(
                        it ->
                            new HashSet<>(Mentions.keyColumns(it))
                                .equals(new HashSet<>(key.targetColumns())))
                    .forEach(it -> facts.add(Fact.gone(ObjectId.index(target.name(), it.name())))));
    return recipe.after(facts);
  }
}
