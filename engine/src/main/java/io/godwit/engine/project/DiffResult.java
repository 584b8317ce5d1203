package io.godwit.engine.project;

import io.godwit.engine.diff.Difference;
import io.godwit.engine.plan.Plan;
import java.util.List;

/**
 * What leads from one schema to another.
 *
 * @param changes in a few words each
 * @param hazards what a reviewer should know, each with its id
 * @param suspectedRenames a drop and an addition that look like a rename
 * @param leftAlone what the target doesn't have and Godwit doesn't own
 * @param unproven the tables that the proof of the script could put no row in, with the reason
 */
public record DiffResult(
    List<String> changes,
    List<String> hazards,
    List<String> suspectedRenames,
    List<String> leftAlone,
    List<String> unproven) {

  static DiffResult of(Difference difference, Plan plan, List<String> unproven) {
    return new DiffResult(
        ChangeSummary.of(difference.changes()),
        Generation.hazards(plan),
        Generation.renames(difference),
        Generation.leftAlone(difference),
        unproven);
  }

  /** Whether there is anything to change. */
  public boolean differs() {
    return !changes.isEmpty();
  }
}
