package io.godwit.engine.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lets a destructive change pass only with an approval that is bound to it. */
public final class Gate {

  private final Approvals approvals;

  public Gate(Approvals approvals) {
    this.approvals = approvals;
  }

  /**
   * What the gate says.
   *
   * @param unapproved the changes that nobody approved
   * @param used the approvals that the others pass with
   * @param stale approvals that match no change and belong to no migration
   */
  public record Verdict(
      List<DestructiveChange> unapproved, List<Approval> used, List<Approval> stale) {
    public Verdict {
      unapproved = List.copyOf(unapproved);
      used = List.copyOf(used);
      stale = List.copyOf(stale);
    }
  }

  /**
   * @param changes those to be generated, and those of migrations that were written by hand
   * @param spent the approvals that generated migrations were made with: they are neither used nor
   *     stale
   */
  public Verdict judge(List<DestructiveChange> changes, List<Approval> spent) {
    List<DestructiveChange> unapproved = new ArrayList<>();
    Set<Approval> used = new TreeSet<>();
    for (DestructiveChange change : changes) {
      approvals.thatAllows(change).ifPresentOrElse(used::add, () -> unapproved.add(change));
    }
    List<Approval> stale =
        approvals.approvals().stream()
            .filter(it -> !used.contains(it) && !spent.contains(it))
            .toList();
    return new Verdict(unapproved, List.copyOf(used), stale);
  }
}
