package io.godwit.engine.approval;

import io.godwit.engine.diff.Change;
import io.godwit.model.ColumnName;
import io.godwit.model.Declaration;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the destructive ones among the changes from one schema to another. */
public final class DestructiveChanges {

  private final Schema from;
  private final Schema to;

  public DestructiveChanges(Schema from, Schema to) {
    this.from = from;
    this.to = to;
  }

  /** Those that a plan would make, by object. */
  public List<DestructiveChange> among(List<Change> changes) {
    return among(changes, Optional.empty());
  }

  /**
   * Those that a migration makes which somebody wrote by hand, by object.
   *
   * @param version the migration's version
   */
  public List<DestructiveChange> among(List<Change> changes, String version) {
    return among(changes, Optional.of(version));
  }

  private List<DestructiveChange> among(List<Change> changes, Optional<String> migration) {
    LossOfChange losses = new LossOfChange();
    Set<ObjectId> dropped = droppedSequences(changes);
    return changes.stream()
        .flatMap(it -> it.match(losses).stream())
        .filter(it -> !dropped.contains(it.object()))
        .map(it -> DestructiveChange.of(it, origin(it.object()), migration))
        .sorted(Comparator.comparing(DestructiveChange::object))
        .toList();
  }

  /** A sequence that belongs to a column goes with it: one loss, not two. */
  private Set<ObjectId> droppedSequences(List<Change> changes) {
    Set<ObjectId> objects = changes.stream().map(Change::object).collect(Collectors.toSet());
    return from.sequences().stream()
        .filter(it -> it.ownedBy().filter(owner -> isDropped(owner, objects)).isPresent())
        .map(it -> ObjectId.sequence(it.name()))
        .collect(Collectors.toSet());
  }

  private boolean isDropped(ColumnName column, Set<ObjectId> changed) {
    boolean remains =
        to.table(column.table()).flatMap(it -> it.column(column.column())).isPresent();
    return !remains
        && (changed.contains(ObjectId.table(column.table()))
            || changed.contains(ObjectId.column(column.table(), column.column())));
  }

  /** Who declares the object or, where nobody does any more, its table; else who made it. */
  private Optional<Origin> origin(ObjectId object) {
    ObjectId table = ObjectId.table(object.name());
    return Stream.of(
            declared(object, to),
            declared(table, to),
            declared(object, from),
            declared(table, from))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Origin> declared(ObjectId object, Schema schema) {
    return schema.declarations().stream()
        .filter(it -> it.object().equals(object))
        .map(Declaration::origin)
        .findFirst();
  }
}
