package io.godwit.engine.approval;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The approvals of a project. Each serves once: when a migration is generated with it, it is that
 * migration's. It is open again when that migration is gone.
 *
 * @param approvals by the change's id
 */
public record Approvals(List<Approval> approvals) {

  public static final Approvals NONE = new Approvals(List.of());

  public Approvals {
    approvals = approvals.stream().distinct().sorted().toList();
  }

  /** Those that no longer belong to a migration are open again. */
  public Approvals givenMigrations(Collection<String> versions) {
    Set<String> existing = new TreeSet<>(versions);
    return new Approvals(
        approvals.stream()
            .map(it -> it.migration().filter(existing::contains).isPresent() ? it : open(it))
            .toList());
  }

  private static Approval open(Approval approval) {
    return new Approval(
        approval.change(),
        approval.object(),
        approval.what(),
        approval.before(),
        approval.after(),
        approval.reason(),
        Optional.empty());
  }

  /** With one more; it replaces what was said of the same change before. */
  public Approvals with(Approval approval) {
    Stream<Approval> others =
        approvals.stream()
            .filter(
                it ->
                    !it.change().equals(approval.change())
                        || !it.migration().equals(approval.migration()));
    return new Approvals(Stream.concat(others, Stream.of(approval)).toList());
  }

  /** Some of them spent on a migration. */
  public Approvals usedBy(String version, Collection<Approval> used) {
    return new Approvals(
        approvals.stream().map(it -> used.contains(it) ? it.usedBy(version) : it).toList());
  }

  Optional<Approval> thatAllows(DestructiveChange change) {
    return approvals.stream().filter(it -> it.allows(change)).findFirst();
  }
}
