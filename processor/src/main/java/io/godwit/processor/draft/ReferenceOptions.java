package io.godwit.processor.draft;

import io.godwit.model.Deferrability;
import io.godwit.model.ReferentialAction;

/**
 * What a foreign key says after its columns.
 *
 * @param validated false for {@code NOT VALID}
 */
public record ReferenceOptions(
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean matchFull,
    Deferrability deferrability,
    boolean validated) {

  /** Where nothing is said. */
  public static final ReferenceOptions DEFAULT =
      new ReferenceOptions(
          ReferentialAction.NO_ACTION,
          ReferentialAction.NO_ACTION,
          false,
          Deferrability.NOT_DEFERRABLE,
          true);

  public ReferenceOptions withOnDelete(ReferentialAction action) {
    return new ReferenceOptions(action, onUpdate, matchFull, deferrability, validated);
  }
}
