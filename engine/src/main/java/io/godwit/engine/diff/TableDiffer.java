package io.godwit.engine.diff;

import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.Index;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What differs between two states of one table.
 *
 * @param named whether the user chose the name of an object of {@code to}
 * @param following which names go with a renamed table or column
 * @param managed whether Godwit may touch an object at all
 */
record TableDiffer(
    Predicate<ObjectId> named,
    FollowingNames following,
    Predicate<ObjectId> managed,
    Ownership.Objects ownership) {

  /** What differs, and what is left alone because it isn't ours. */
  record Result(List<Change> changes, List<ObjectId> leftAlone) {}

  Result diff(Table from, Table to) {
    Result result = new Result(new ArrayList<>(), new ArrayList<>());
    if (!from.comment().equals(to.comment())) {
      result.changes.add(
          new Change.CommentOnTable(to.name(), new FromTo<>(from.comment(), to.comment())));
    }
    Set<String> gone = columns(from, to, result);
    primaryKey(from, to, result);
    constraints(from, to, gone, from.uniques(), to.uniques(), result);
    constraints(from, to, gone, from.foreignKeys(), to.foreignKeys(), result);
    constraints(from, to, gone, from.checks(), to.checks(), result);
    indexes(from, to, gone, result);
    return result;
  }

  /** Returns the names of the columns that are dropped. */
  private Set<String> columns(Table from, Table to, Result result) {
    ObjectName table = to.name();
    for (Column column : to.columns()) {
      Optional<Column> before = from.column(column.name());
      if (!managed.test(ObjectId.column(table, column.name()))
          || before.equals(Optional.of(column))) {
        continue;
      }
      result.changes.add(
          before
              .<Change>map(it -> new Change.AlterColumn(table, new FromTo<>(it, column)))
              .orElseGet(() -> new Change.AddColumn(table, column)));
    }
    Set<String> gone = new TreeSet<>();
    for (Column column : from.columns()) {
      ObjectId object = ObjectId.column(table, column.name());
      if (to.column(column.name()).isPresent() || !managed.test(object)) {
        continue;
      }
      if (ownership.owns(object)) {
        gone.add(column.name());
        result.changes.add(new Change.DropColumn(table, column));
      } else {
        result.leftAlone.add(object);
      }
    }
    return gone;
  }

  /** A table has one primary key: another one replaces it, whatever their names. */
  private void primaryKey(Table from, Table to, Result result) {
    if (from.primaryKey().isPresent() && to.primaryKey().isPresent()) {
      PrimaryKey before = from.primaryKey().get();
      PrimaryKey after = to.primaryKey().get();
      if (before.named("").equals(after.named(""))) {
        renamed(to.name(), new FromTo<>(before, after), result);
      } else if (managed.test(ObjectId.constraint(to.name(), after))) {
        result.changes.add(new Change.ReplaceConstraint(to.name(), new FromTo<>(before, after)));
      }
    } else {
      constraints(
          from,
          to,
          Set.of(),
          from.primaryKey().stream().toList(),
          to.primaryKey().stream().toList(),
          result);
    }
  }

  private void constraints(
      Table from,
      Table to,
      Set<String> goneColumns,
      List<? extends Constraint> before,
      List<? extends Constraint> after,
      Result result) {
    ObjectName table = to.name();
    Pairs<Constraint> pairs =
        Pairs.of(
            before.stream().filter(it -> managed.test(ObjectId.constraint(table, it))).toList(),
            after.stream().filter(it -> managed.test(ObjectId.constraint(table, it))).toList(),
            Constraint::name,
            it -> it.named(""));
    pairs.same().forEach(it -> renamed(table, it, result));
    pairs.replaced().forEach(it -> result.changes.add(new Change.ReplaceConstraint(table, it)));
    pairs.added().forEach(it -> result.changes.add(new Change.AddConstraint(table, it)));
    for (Constraint constraint : pairs.dropped()) {
      ObjectId object = ObjectId.constraint(table, constraint);
      if (ownership.owns(object) || mentions(constraint, goneColumns)) {
        result.changes.add(new Change.DropConstraint(table, constraint));
      } else {
        result.leftAlone.add(object);
      }
    }
  }

  private void renamed(ObjectName table, FromTo<Constraint> constraint, Result result) {
    ObjectId object = ObjectId.constraint(table, constraint.to());
    FromTo<String> name = new FromTo<>(constraint.from().name(), constraint.to().name());
    if (managed.test(object) && isRenamed(object, Mentions.columns(constraint.to()), name)) {
      result.changes.add(new Change.RenameConstraint(table, constraint));
    }
  }

  /** Names that nobody chose differ between tools, and are left as they are. */
  private boolean isRenamed(ObjectId object, Set<String> columns, FromTo<String> name) {
    return !name.from().equals(name.to())
        && (named.test(object) || following.follows(object.name(), columns, name));
  }

  private void indexes(Table from, Table to, Set<String> goneColumns, Result result) {
    ObjectName table = to.name();
    Pairs<Index> pairs =
        Pairs.of(
            managedIndexes(table, from.indexes()),
            managedIndexes(table, to.indexes()),
            Index::name,
            it -> it.named(""));
    for (FromTo<Index> index : pairs.same()) {
      FromTo<String> name = new FromTo<>(index.from().name(), index.to().name());
      if (isRenamed(ObjectId.index(table, name.to()), Mentions.columns(index.to()), name)) {
        result.changes.add(new Change.RenameIndex(table, index));
      }
    }
    pairs.replaced().forEach(it -> result.changes.add(new Change.ReplaceIndex(table, it)));
    pairs.added().forEach(it -> result.changes.add(new Change.CreateIndex(table, it)));
    for (Index index : pairs.dropped()) {
      ObjectId object = ObjectId.index(table, index.name());
      if (ownership.owns(object) || mentions(index, goneColumns)) {
        result.changes.add(new Change.DropIndex(table, index));
      } else {
        result.leftAlone.add(object);
      }
    }
  }

  private List<Index> managedIndexes(ObjectName table, List<Index> indexes) {
    return indexes.stream().filter(it -> managed.test(ObjectId.index(table, it.name()))).toList();
  }

  /** What mentions a column can't outlive it, whoever made it. */
  private static boolean mentions(Constraint constraint, Set<String> columns) {
    return Mentions.columns(constraint).stream().anyMatch(columns::contains);
  }

  private static boolean mentions(Index index, Set<String> columns) {
    return Mentions.columns(index).stream().anyMatch(columns::contains);
  }
}
