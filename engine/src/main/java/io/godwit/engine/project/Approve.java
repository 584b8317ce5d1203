package io.godwit.engine.project;

import io.godwit.engine.UserException;
import io.godwit.engine.approval.Approval;
import io.godwit.engine.approval.DestructiveChange;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records that somebody wants a destructive change. */
public final class Approve {

  private final Project project;

  public Approve(Project project) {
    this.project = project;
  }

  /**
   * @param change the change's id, as {@code generate} or {@code check} printed it
   * @param reason why it is wanted
   * @param revert the migration that is to be taken back, where the change is a part of that
   * @throws UserException if there is no such change, or no reason
   */
  public Approval run(Optional<String> change, Optional<String> reason, Optional<String> revert) {
    String id = change.orElseThrow(Approve::changeMissing).strip();
    String why =
        reason
            .map(String::strip)
            .filter(it -> !it.isEmpty() && !it.equals("…"))
            .orElseThrow(Approve::reasonMissing);
    ApprovedHistory history = ApprovedHistory.of(project);
    Findings findings = Findings.of(project, history, revert);
    DestructiveChange found =
        findings
            .changes()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id, findings));

    project.confirmation().run();
    Approval approval = Approval.of(found, why);
    project.approvals().write(history.approvals().with(approval));
    return approval;
  }

  private static UserException unknown(String id, Findings findings) {
    String known =
        findings
            .changes()
            .map(it -> "  " + it.id() + "  " + it.what())
            .collect(Collectors.joining("\n"));
    return new UserException(
        "There is no destructive change "
            + id
            + (known.isEmpty()
                ? ": nothing is destructive now. Run mvn schema:generate again."
                : ". These are:\n" + known));
  }

  private static UserException changeMissing() {
    return new UserException(
        "Say which change is approved, with the id that mvn schema:generate printed:"
            + " mvn schema:approve -Dschema.change=<id> -Dschema.reason=\"…\".");
  }

  private static UserException reasonMissing() {
    return new UserException(
        "Say why the change is wanted, for those who review it: -Dschema.reason=\"…\".");
  }
}
