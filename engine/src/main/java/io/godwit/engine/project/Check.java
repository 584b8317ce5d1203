package io.godwit.engine.project;

import io.godwit.engine.approval.Gate;
import io.godwit.engine.diff.Difference;
import io.godwit.model.ObjectId;
import java.util.List;

/** Whether the migrations make what the entities declare, and destroy only what was approved. */
public final class Check {

  private final Project project;

  public Check(Project project) {
    this.project = project;
  }

  public CheckResult run() {
    ApprovedHistory history = ApprovedHistory.of(project);
    Findings findings = Findings.of(project, history);
    Gate.Verdict verdict =
        new Gate(history.approvals()).judge(findings.changes().toList(), history.spent());

    List<String> changes =
        findings.pending().map(Difference::changes).map(ChangeSummary::of).orElse(List.of());
    List<String> missing = history.missing();
    return new CheckResult(
        changes.isEmpty()
            && verdict.unapproved().isEmpty()
            && missing.isEmpty()
            && verdict.stale().isEmpty(),
        changes,
        findings.losses().stream().flatMap(it -> it.refuse(verdict, project).stream()).toList(),
        missing,
        verdict.stale(),
        findings.pending().map(Generation::renames).orElse(List.of()),
        findings
            .pending()
            .map(it -> it.leftAlone().stream().map(ObjectId::toString).toList())
            .orElse(List.of()));
  }
}
