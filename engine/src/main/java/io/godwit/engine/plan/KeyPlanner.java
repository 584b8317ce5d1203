package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.FromTo;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.Constraint;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Unique;
import java.util.List;
import java.util.Optional;

/**
 * Primary keys and unique constraints of tables that existed. The index is built while the
 * application goes on; then the constraint takes it over.
 *
 * @param kind {@code PRIMARY KEY} or {@code UNIQUE}
 */
record KeyPlanner(Situation situation, String kind) {

  static KeyPlanner primaryKeys(Situation situation) {
    return new KeyPlanner(situation, "PRIMARY KEY");
  }

  static KeyPlanner uniques(Situation situation) {
    return new KeyPlanner(situation, "UNIQUE");
  }

  /** A primary key as what the index behind it is. */
  static Unique asUnique(PrimaryKey key) {
    return new Unique(key.name(), key.columns(), key.include(), false, key.deferrability());
  }

  List<Recipe> add(ObjectName table, Unique key, ObjectId object) {
    Optional<Index> adopted = adopted(situation, table, key);
    Recipe recipe = ready(table, key).after(Fact.gone(object)).provides(Fact.ready(object));
    if (adopted.isEmpty()) {
      recipe.after(Fact.free(table.sibling(key.name()))).then(build(table, key, key, object));
    }
    adopted
        .filter(it -> !it.name().equals(key.name()))
        .ifPresent(it -> recipe.provides(Fact.free(table.sibling(it.name()))));
    return List.of(
        recipe.then(
            Statement.of(
                    "ALTER TABLE "
                        + SqlName.of(table)
                        + " ADD "
                        + usingIndex(key, adopted.map(Index::name).orElse(key.name())),
                    object,
                    adopted.isPresent() ? Phase.EXPAND : phase(table, key))
                .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE))));
  }

  /**
   * A unique index that is to go and is just what the constraint needs: it takes that one over,
   * unless the index goes with one of its columns.
   */
  private static Optional<Index> adopted(Situation situation, ObjectName table, Unique key) {
    if (Mentions.columns(key).stream().anyMatch(it -> situation.isRemade(table, it))) {
      return Optional.empty();
    }
    Index wanted =
        new Index(
            "",
            "btree",
            true,
            key.nullsNotDistinct(),
            key.columns().stream().map(IndexKey::column).toList(),
            key.include(),
            Optional.empty(),
            List.of(),
            true);
    return situation.changes().stream()
        .filter(it -> it instanceof Change.DropIndex drop && drop.table().equals(table))
        .map(it -> ((Change.DropIndex) it).index())
        .filter(it -> it.named("").equals(wanted))
        .findFirst();
  }

  static boolean isAdopted(Situation situation, Change.DropIndex change) {
    return situation.changes().stream()
        .filter(it -> it instanceof Change.AddConstraint add && add.table().equals(change.table()))
        .flatMap(it -> asUnique(((Change.AddConstraint) it).constraint()).stream())
        .anyMatch(
            it ->
                adopted(situation, change.table(), it)
                    .filter(index -> index.equals(change.index()))
                    .isPresent());
  }

  private static Optional<Unique> asUnique(Constraint constraint) {
    return constraint.match(
        new Constraint.Cases<>() {
          @Override
          public Optional<Unique> primaryKey(PrimaryKey it) {
            return Optional.of(KeyPlanner.asUnique(it));
          }

          @Override
          public Optional<Unique> unique(Unique it) {
            return Optional.of(it);
          }

          @Override
          public Optional<Unique> foreignKey(ForeignKey it) {
            return Optional.empty();
          }

          @Override
          public Optional<Unique> check(Check it) {
            return Optional.empty();
          }
        });
  }

  /** Both in one statement: there is no moment without a key. */
  List<Recipe> replace(ObjectName table, FromTo<Unique> key, ObjectId object) {
    Unique from = key.from();
    Unique to = key.to();
    Unique temporary = to.named(situation.temporaryName(table, to.name(), "new"));
    Fact built = Fact.ready(ObjectId.index(table, temporary.name()));
    Recipe swap =
        new Recipe()
            .after(built)
            .then(
                Statement.of(
                        "ALTER TABLE "
                            + SqlName.of(table)
                            + " DROP CONSTRAINT "
                            + SqlName.of(from.name())
                            + ", ADD "
                            + usingIndex(to, temporary.name()),
                        object,
                        phase(table, to))
                    .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE)))
            .provides(Fact.ready(object), Fact.gone(object));
    dependents(table, from).forEach(it -> swap.after(Fact.gone(it)));
    return List.of(
        ready(table, to).then(build(table, temporary, to, object)).provides(built), swap);
  }

  List<Recipe> drop(ObjectName table, Constraint key, Unique unique) {
    if (situation.goesWithColumn(table, key)) {
      return List.of();
    }
    ObjectId object = ObjectId.constraint(table, key);
    Recipe recipe =
        new Recipe()
            .preferablyAfter(Protection.replacements(situation, table, key))
            .provides(Fact.gone(object), Fact.free(table.sibling(key.name())));
    dependents(table, unique).forEach(it -> recipe.after(Fact.gone(it)));
    return List.of(
        recipe.then(
            Statement.of(
                    "ALTER TABLE "
                        + SqlName.of(table)
                        + " DROP CONSTRAINT "
                        + SqlName.of(key.name()),
                    object,
                    situation.phaseOfDrop(object))
                .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE))
                .warning(
                    HazardId.INDEX_DROPPED,
                    "Nothing keeps "
                        + SqlName.list(unique.columns())
                        + " of "
                        + table
                        + " unique any more, and its index is gone.")));
  }

  /** The foreign keys that rely on the key: PostgreSQL refuses to drop it before them. */
  private List<ObjectId> dependents(ObjectName table, Unique key) {
    return situation.referencesTo(table).stream()
        .filter(it -> Protection.isKeyOf(key, it.foreignKey().targetColumns()))
        .map(Situation.Reference::object)
        .toList();
  }

  private Statement build(ObjectName table, Unique index, Unique key, ObjectId object) {
    Statement statement =
        Statement.of(IndexSql.createForKey(table, index), object, phase(table, key))
            .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
            .doing(situation.work(Work.Kind.INDEX_BUILD, table))
            .outsideTransactions();
    return isTightening(table, key)
        ? statement
            .warning(
                HazardId.UNIQUE_MAY_FAIL,
                "It fails if rows of "
                    + table
                    + " have the same "
                    + String.join(", ", key.columns())
                    + ".")
            .warning(
                HazardId.CONSTRAINT_TIGHTENED,
                "Code of the last release may still write rows that " + key.name() + " refuses.")
        : statement;
  }

  private String usingIndex(Unique key, String index) {
    return "CONSTRAINT "
        + SqlName.of(key.name())
        + " "
        + kind
        + " USING INDEX "
        + SqlName.of(index)
        + ConstraintSql.deferrability(key.deferrability());
  }

  private boolean isTightening(ObjectName table, Unique key) {
    return !situation.areNewColumns(table, key.columns());
  }

  private Phase phase(ObjectName table, Unique key) {
    return isTightening(table, key) ? Phase.CONTRACT : Phase.EXPAND;
  }

  private Recipe ready(ObjectName table, Unique key) {
    Recipe recipe = new Recipe().after(situation.columnsReady(table, Mentions.columns(key)));
    if (kind.equals("PRIMARY KEY")) {
      key.columns().forEach(it -> recipe.after(Fact.notNull(table, it)));
    }
    return recipe;
  }
}
