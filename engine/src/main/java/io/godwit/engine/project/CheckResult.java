package io.godwit.engine.project;

import io.godwit.engine.approval.Approval;
import java.util.List;

/**
 * What {@code check} found.
 *
 * @param changes what the model has and no migration makes, in a few words each
 * @param refused the destructive changes that nobody approved
 * @param missing the approvals that a generated migration was made with and the approvals file
 *     doesn't hold, each with the migration
 * @param stale approvals that match no change
 * @param suspectedRenames a drop and an addition that look like a rename
 * @param leftAlone what the model doesn't declare and Godwit doesn't own
 */
public record CheckResult(
    boolean passed,
    List<String> changes,
    List<RefusedChange> refused,
    List<String> missing,
    List<Approval> stale,
    List<String> suspectedRenames,
    List<String> leftAlone) {}
