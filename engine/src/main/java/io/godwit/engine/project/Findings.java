package io.godwit.engine.project;

import io.godwit.engine.approval.DestructiveChange;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.source.MigrationsSource;
import io.godwit.engine.source.RevertedSource;
import io.godwit.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything destructive that is pending or was written by hand.
 *
 * @param pending what differs between the migrations and the model; empty where nothing does
 * @param losses of the pending changes, then of each migration
 */
record Findings(Optional<Difference> pending, List<Losses> losses) {

  /** Those of the way back from a migration besides. */
  static Findings of(Project project, ApprovedHistory history, Optional<String> revert) {
    Findings findings = of(project, history);
    if (revert.isEmpty()) {
      return findings;
    }
    RevertedSource target =
        new RevertedSource(history.migrations(), revert.get(), project.shadow());
    Sides sides = Sides.reverting(target, project, history.migrations());
    List<Losses> losses = new ArrayList<>(findings.losses());
    losses.add(sides.losses(sides.difference()));
    return new Findings(findings.pending(), losses);
  }

  static Findings of(Project project, ApprovedHistory history) {
    Sides sides = Sides.of(project, history.migrations(), Start.MIGRATIONS);
    Optional<Difference> pending =
        sides.areEqual() ? Optional.empty() : Optional.of(sides.difference());
    List<Losses> losses = new ArrayList<>();
    pending.map(Losses::of).ifPresent(losses::add);
    new MigrationsSource(history.migrations(), project.shadow())
        .steps().stream().map(Findings::byHand).forEach(losses::add);
    return new Findings(pending, losses);
  }

  /** Whoever made an object, a migration that takes it away takes it away. */
  private static Losses byHand(MigrationsSource.Step step) {
    Difference difference =
        new SchemaDiffer().diff(step.before(), undeclared(step.after()), Ownership.EVERYTHING);
    return Losses.of(difference, step.migration().version().toString());
  }

  private static Schema undeclared(Schema schema) {
    return schema.withDeclarations(List.of(), List.of());
  }

  Stream<DestructiveChange> changes() {
    return losses.stream().flatMap(it -> it.changes().stream());
  }
}
