package io.godwit.engine.project;

import io.godwit.engine.approval.DestructiveChange;
import io.godwit.engine.approval.DestructiveChanges;
import io.godwit.engine.approval.Gate;
import io.godwit.engine.diff.Difference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The destructive ones among the changes of one difference, and what to ask a database of them.
 *
 * @param revert the migration that is taken back, where the difference is the way back from one
 */
record Losses(List<DestructiveChange> changes, LossQuestions questions, Optional<String> revert) {

  static Losses of(Difference difference) {
    return new Losses(
        new DestructiveChanges(difference.from(), difference.to()).among(difference.changes()),
        questions(difference),
        Optional.empty());
  }

  /** Those of the way back from a migration. */
  static Losses ofRevert(Difference difference, String version) {
    return new Losses(of(difference).changes(), questions(difference), Optional.of(version));
  }

  /** Those that a migration makes which somebody wrote by hand. */
  static Losses of(Difference difference, String version) {
    return new Losses(
        new DestructiveChanges(difference.from(), difference.to())
            .among(difference.changes(), version),
        questions(difference),
        Optional.empty());
  }

  private static LossQuestions questions(Difference difference) {
    return new LossQuestions(difference.from(), difference.to(), difference.changes());
  }

  /** What to tell the user of those that nobody approved. */
  List<RefusedChange> refuse(Gate.Verdict verdict, Project project) {
    List<DestructiveChange> unapproved =
        changes.stream().filter(verdict.unapproved()::contains).toList();
    Map<String, String> affected =
        LiveDatabase.of(project).map(it -> it.affected(unapproved, questions)).orElse(Map.of());
    return unapproved.stream()
        .map(
            it ->
                RefusedChange.of(
                    it, project.sources(), Optional.ofNullable(affected.get(it.id())), revert))
        .toList();
  }
}
