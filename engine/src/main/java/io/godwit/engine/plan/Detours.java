package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Mentions;
import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.DefaultValue;
import io.godwit.model.Index;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some changes aren't possible while something else stands: a key can't be replaced under the
 * foreign keys that refer to it, nor a column's type under a condition that compares it with the
 * old one. What is in the way is dropped before and made anew after, even where it doesn't differ.
 */
record Detours(Situation situation) {

  /** Everything that must be gone while some of the changes are made. */
  Set<ObjectId> inTheWay(List<Change> changes) {
    Set<ObjectId> inTheWay = new TreeSet<>();
    changes.forEach(it -> inTheWay.addAll(inTheWay(it)));
    return inTheWay;
  }

  /** The changes, with those of what is in the way. */
  List<Change> around(List<Change> changes, Set<ObjectId> inTheWay) {
    List<Change> all = new ArrayList<>();
    Set<ObjectId> open = new TreeSet<>(inTheWay);
    for (Change change : changes) {
      if (inTheWay.contains(before(change))) {
        open.remove(before(change));
        all.addAll(split(change));
      } else {
        all.add(change);
      }
    }
    open.forEach(it -> all.addAll(dropAndAdd(it)));
    return all;
  }

  /** What must be gone while the change is made. */
  List<ObjectId> inTheWay(Change change) {
    if (change instanceof Change.AlterColumn alter) {
      return situation.from(alter.table()).map(it -> ofColumn(it, alter)).orElse(List.of());
    } else if (change instanceof Change.AlterEnumType alter) {
      return ofEnumType(alter);
    } else if (change instanceof Change.ReplaceConstraint replace) {
      return ofKey(replace.table(), replace.constraint().from());
    } else if (change instanceof Change.DropConstraint drop) {
      return ofKey(drop.table(), drop.constraint());
    } else if (change instanceof Change.ReplaceIndex replace) {
      return ofIndex(replace.table(), replace.index().from());
    } else if (change instanceof Change.DropIndex drop) {
      return ofIndex(drop.table(), drop.index());
    }
    return List.of();
  }

  private List<ObjectId> ofColumn(Table table, Change.AlterColumn change) {
    String name = change.column().to().name();
    if (ColumnAlteration.isReplaced(change.column(), situation.serverMajor())) {
      return about(table, name);
    }
    if (!ColumnAlteration.isRetyped(change.column())) {
      return List.of();
    }
    List<ObjectId> found = new ArrayList<>();
    for (Column other : table.columns()) {
      if (isComputedFrom(other, name)) {
        found.add(ObjectId.column(table.name(), other.name()));
        found.addAll(about(table, other.name()));
      }
    }
    if (!new ColumnAlteration(situation).typeChange(change.column()).comparesAlike()) {
      found.addAll(comparing(table, name));
    }
    return found;
  }

  /** Everything that goes with a column when it is dropped. */
  private List<ObjectId> about(Table table, String column) {
    List<ObjectId> found = new ArrayList<>();
    table.constraints().stream()
        .filter(it -> Mentions.columns(it).contains(column))
        .forEach(it -> found.add(ObjectId.constraint(table.name(), it)));
    table.indexes().stream()
        .filter(it -> Mentions.columns(it).contains(column))
        .forEach(it -> found.add(ObjectId.index(table.name(), it.name())));
    found.addAll(referringTo(table, column));
    return found;
  }

  /** What compares a column with values of its old type. */
  private List<ObjectId> comparing(Table table, String column) {
    List<ObjectId> found = new ArrayList<>();
    table.constraints().stream()
        .filter(it -> !it.match(ConstraintPlanner.IS_KEY))
        .filter(it -> Mentions.columns(it).contains(column))
        .forEach(it -> found.add(ObjectId.constraint(table.name(), it)));
    table.indexes().stream()
        .filter(it -> Mentions.expressions(it).stream().anyMatch(e -> e.columns().contains(column)))
        .forEach(it -> found.add(ObjectId.index(table.name(), it.name())));
    found.addAll(referringTo(table, column));
    return found;
  }

  private List<ObjectId> referringTo(Table table, String column) {
    return situation.referencesTo(table.name()).stream()
        .filter(it -> it.foreignKey().targetColumns().contains(column))
        .map(Situation.Reference::object)
        .toList();
  }

  private static boolean isComputedFrom(Column column, String name) {
    return column.defaultValue().filter(DefaultValue.Generated.class::isInstance).isPresent()
        && !column.name().equals(name)
        && Mentions.expression(column).filter(it -> it.columns().contains(name)).isPresent();
  }

  private List<ObjectId> ofEnumType(Change.AlterEnumType change) {
    if (EnumTypePlanner.isOnlyExtended(change)) {
      return List.of();
    }
    List<ObjectId> found = new ArrayList<>();
    for (Table table : situation.tablesOfFrom()) {
      found.addAll(EnumTypePlanner.dependents(table, change.type().to().name()));
    }
    return found;
  }

  private List<ObjectId> ofKey(ObjectName table, Constraint constraint) {
    return situation.referencesTo(table).stream()
        .filter(it -> Protection.isKeyOf(constraint, it.foreignKey().targetColumns()))
        .filter(it -> !situation.isDroppedTable(it.table()))
        .map(Situation.Reference::object)
        .toList();
  }

  private List<ObjectId> ofIndex(ObjectName table, Index index) {
    return situation.referencesRelyingOn(table, index).stream()
        .filter(it -> !situation.isDroppedTable(it.table()))
        .map(Situation.Reference::object)
        .toList();
  }

  /** The object as {@code from} names it. */
  private static ObjectId before(Change change) {
    if (change instanceof Change.RenameConstraint rename) {
      return ObjectId.constraint(rename.table(), rename.constraint().from());
    } else if (change instanceof Change.RenameIndex rename) {
      return ObjectId.index(rename.table(), rename.index().from().name());
    } else if (change instanceof Change.ReplaceConstraint replace) {
      return ObjectId.constraint(replace.table(), replace.constraint().from());
    }
    return change.object();
  }

  private static List<Change> split(Change change) {
    if (change instanceof Change.ReplaceConstraint it) {
      return List.of(
          new Change.DropConstraint(it.table(), it.constraint().from()),
          new Change.AddConstraint(it.table(), it.constraint().to()));
    } else if (change instanceof Change.RenameConstraint it) {
      return List.of(
          new Change.DropConstraint(it.table(), it.constraint().from()),
          new Change.AddConstraint(it.table(), it.constraint().to()));
    } else if (change instanceof Change.ReplaceIndex it) {
      return List.of(
          new Change.DropIndex(it.table(), it.index().from()),
          new Change.CreateIndex(it.table(), it.index().to()));
    } else if (change instanceof Change.RenameIndex it) {
      return List.of(
          new Change.DropIndex(it.table(), it.index().from()),
          new Change.CreateIndex(it.table(), it.index().to()));
    } else if (change instanceof Change.AlterColumn it) {
      return List.of(
          new Change.DropColumn(it.table(), it.column().from()),
          new Change.AddColumn(it.table(), it.column().to()));
    }
    return List.of(change);
  }

  /** What is in the way and doesn't differ comes back as it was. */
  private List<Change> dropAndAdd(ObjectId object) {
    ObjectName name = object.name();
    String part = object.part().orElse("");
    if (situation.isDroppedTable(name)) {
      return List.of();
    }
    Table table = situation.from(name).orElseThrow();
    return switch (object.kind()) {
      case COLUMN ->
          table.column(part).stream()
              .<Change>mapMulti(
                  (it, changes) -> {
                    changes.accept(new Change.DropColumn(name, it));
                    changes.accept(new Change.AddColumn(name, it));
                  })
              .toList();
      case INDEX ->
          table.indexes().stream()
              .filter(it -> it.name().equals(part))
              .<Change>mapMulti(
                  (it, changes) -> {
                    changes.accept(new Change.DropIndex(name, it));
                    changes.accept(new Change.CreateIndex(name, it));
                  })
              .toList();
      case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK ->
          table.constraints().stream()
              .filter(it -> ObjectId.constraint(name, it).equals(object))
              .<Change>mapMulti(
                  (it, changes) -> {
                    changes.accept(new Change.DropConstraint(name, it));
                    changes.accept(new Change.AddConstraint(name, it));
                  })
              .toList();
      case SCHEMA, ENUM_TYPE, SEQUENCE, TABLE -> List.of();
    };
  }
}
