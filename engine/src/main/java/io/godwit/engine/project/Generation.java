package io.godwit.engine.project;

import io.godwit.engine.approval.Approval;
import io.godwit.engine.approval.DestructiveChange;
import io.godwit.engine.approval.Gate;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.SuspectedRename;
import io.godwit.engine.migration.Migration;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.proof.Proof;
import io.godwit.model.ObjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code generate} did.
 *
 * @param outcome whether it wrote anything
 * @param files what it wrote, by their names in the migrations directory, in the order in which
 *     they run
 * @param changes what the plan changes, in a few words each
 * @param hazards what a reviewer should know, each with its id
 * @param refused the destructive changes that nobody approved
 * @param stale approvals that match no change
 * @param suspectedRenames a drop and an addition that look like a rename, with what to write if it
 *     is one
 * @param leftAlone what the model doesn't declare and Godwit doesn't own
 * @param unproven the tables that the proof could put no row in, with the reason
 * @param drift how the live database differs from its migrations
 * @param lost what the migration that is taken back destroyed: it doesn't come back
 */
public record Generation(
    Outcome outcome,
    List<String> files,
    List<String> changes,
    List<String> hazards,
    List<RefusedChange> refused,
    List<Approval> stale,
    List<String> suspectedRenames,
    List<String> leftAlone,
    List<String> unproven,
    Optional<Drift> drift,
    List<String> lost) {

  /** How a run ended. */
  public enum Outcome {
    NOTHING_TO_DO,
    WRITTEN,
    REFUSED
  }

  static Generation nothingToDo(
      List<ObjectId> leftAlone, List<Approval> stale, Optional<Drift> drift) {
    return new Generation(
        Outcome.NOTHING_TO_DO,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        stale,
        List.of(),
        leftAlone.stream().map(ObjectId::toString).toList(),
        List.of(),
        drift,
        List.of());
  }

  static Generation refused(
      Difference difference,
      Gate.Verdict verdict,
      List<RefusedChange> refused,
      Optional<Drift> drift) {
    return new Generation(
        Outcome.REFUSED,
        List.of(),
        ChangeSummary.of(difference.changes()),
        List.of(),
        refused,
        verdict.stale(),
        renames(difference),
        leftAlone(difference),
        List.of(),
        drift,
        List.of());
  }

  static Generation written(
      Difference difference,
      Plan plan,
      Proof proof,
      List<Migration> files,
      List<Approval> stale,
      Optional<Drift> drift) {
    return new Generation(
        Outcome.WRITTEN,
        files.stream().map(Migration::name).toList(),
        ChangeSummary.of(difference.changes()),
        hazards(plan),
        List.of(),
        stale,
        renames(difference),
        leftAlone(difference),
        proof.withoutRows(),
        drift,
        List.of());
  }

  /** The same, where it takes back a migration that lost something. */
  Generation without(Losses losses) {
    return new Generation(
        outcome,
        files,
        changes,
        hazards,
        refused,
        stale,
        suspectedRenames,
        leftAlone,
        unproven,
        drift,
        losses.changes().stream().map(DestructiveChange::what).toList());
  }

  static List<String> hazards(Plan plan) {
    return plan.statements().stream().flatMap(Generation::hazards).distinct().toList();
  }

  private static Stream<String> hazards(Statement statement) {
    return statement.hazards().stream()
        .map(it -> it.id().code() + " " + statement.object() + ": " + it.message());
  }

  static List<String> renames(Difference difference) {
    return difference.suspectedRenames().stream().map(Generation::rename).toList();
  }

  private static String rename(SuspectedRename rename) {
    return rename.dropped()
        + " → "
        + rename.added()
        + ": if it is a rename, write "
        + rename.annotation();
  }

  static List<String> leftAlone(Difference difference) {
    return difference.leftAlone().stream().map(ObjectId::toString).toList();
  }
}
