package io.godwit.engine.diff;

import io.godwit.model.ObjectId;
import io.godwit.model.Schema;
import java.util.List;

/**
 * What differs between two schemas, and what is to be known besides.
 *
 * @param from as it is once the declared renames are carried out: both sides then use the same
 *     names
 * @param changes what leads from one to the other, renames first
 * @param leftAlone what {@code from} has and {@code to} hasn't, and Godwit doesn't own
 * @param suspectedRenames drops and additions that look alike
 */
public record Difference(
    Schema from,
    Schema to,
    List<Change> changes,
    List<ObjectId> leftAlone,
    List<SuspectedRename> suspectedRenames) {

  public Difference {
    changes = List.copyOf(changes);
    leftAlone = List.copyOf(leftAlone);
    suspectedRenames = List.copyOf(suspectedRenames);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
