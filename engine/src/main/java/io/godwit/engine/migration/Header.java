package io.godwit.engine.migration;

import io.godwit.engine.plan.Phase;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectId;
import java.util.List;

/**
 * What the comments at a generated file's top say to programs.
 *
 * @param tool the version of Godwit that wrote it
 * @param model the fingerprint of the model that it was made for
 * @param from the schema before the plan, of which this file may be one part
 * @param to the schema after the plan
 * @param part which part of the plan the file is, counted from 1
 * @param parts how many files the plan has
 * @param phase when it may run
 * @param transactional whether it runs in a transaction
 * @param leaves what was there before and the model didn't declare: the exceptions from what the
 *     project owns once the file has run
 * @param approvals the ids of the destructive changes that were approved
 * @param body the checksum of everything below the header
 */
public record Header(
    String tool,
    Fingerprint model,
    Fingerprint from,
    Fingerprint to,
    int part,
    int parts,
    Phase phase,
    boolean transactional,
    List<ObjectId> leaves,
    List<String> approvals,
    Checksum body) {

  public Header {
    leaves = List.copyOf(leaves);
    approvals = List.copyOf(approvals);
  }
}
