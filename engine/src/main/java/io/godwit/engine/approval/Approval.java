package io.godwit.engine.approval;

import java.util.Comparator;
import java.util.Optional;

/**
 * That somebody wants a destructive change, in a file that is reviewed like any other source.
 *
 * @param change the {@link DestructiveChange#id()}
 * @param object what is changed, for people
 * @param what a sentence that says what happens
 * @param before the object before
 * @param after the object afterwards; empty where it is gone
 * @param reason why that is wanted
 * @param migration the version of the migration that makes the change; empty until it is generated
 */
public record Approval(
    String change,
    String object,
    String what,
    String before,
    String after,
    String reason,
    Optional<String> migration)
    implements Comparable<Approval> {

  private static final Comparator<Approval> ORDER =
      Comparator.comparing(Approval::change).thenComparing(it -> it.migration().orElse(""));

  /** An approval of a change as it is now. */
  public static Approval of(DestructiveChange change, String reason) {
    return new Approval(
        change.id(),
        change.object().toString(),
        change.what(),
        change.before(),
        change.after(),
        reason,
        change.migration());
  }

  /** The same, spent on a migration. */
  Approval usedBy(String version) {
    return new Approval(change, object, what, before, after, reason, Optional.of(version));
  }

  boolean allows(DestructiveChange destructive) {
    return change.equals(destructive.id()) && migration.equals(destructive.migration());
  }

  /** By the change's id: two branches then seldom add their approvals at the same place. */
  @Override
  public int compareTo(Approval other) {
    return ORDER.compare(this, other);
  }
}
