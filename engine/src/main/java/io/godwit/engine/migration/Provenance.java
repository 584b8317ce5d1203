package io.godwit.engine.migration;

import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectId;
import java.util.List;

/**
 * What a plan was made from, and who allowed what it destroys: the part of a header that the plan
 * itself doesn't know.
 *
 * @param tool the version of Godwit
 * @param model the fingerprint of the model as the processor wrote it; the application compares it
 *     with its own when it starts
 * @param from the schema that the plan starts from
 * @param to the schema that the plan leads to
 * @param leaves what was there and the model doesn't declare: it stays somebody else's
 * @param approvals the destructive changes that somebody approved
 */
public record Provenance(
    String tool,
    Fingerprint model,
    Fingerprint from,
    Fingerprint to,
    List<ObjectId> leaves,
    List<Approved> approvals) {

  public Provenance {
    leaves = List.copyOf(leaves);
    approvals = List.copyOf(approvals);
  }

  /**
   * A destructive change that somebody approved.
   *
   * @param change the change's id, as in the approvals file
   * @param what a sentence that says what is lost
   * @param reason why that is wanted
   */
  public record Approved(String change, String what, String reason) {}
}
