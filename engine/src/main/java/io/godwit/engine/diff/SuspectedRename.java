package io.godwit.engine.diff;

import io.godwit.model.ObjectId;

/**
 * A drop and an addition that look like a rename. It is pointed out and never guessed: only the
 * user knows.
 */
public record SuspectedRename(ObjectId dropped, ObjectId added) {

  /** What to write on the entity or the member if it is one. */
  public String annotation() {
    return "@RenamedFrom(\""
        + dropped.part().orElse(dropped.name().name()).replace("\\", "\\\\").replace("\"", "\\\"")
        + "\")";
  }
}
