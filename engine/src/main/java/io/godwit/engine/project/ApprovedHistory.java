package io.godwit.engine.project;

import io.godwit.engine.approval.Approval;
import io.godwit.engine.approval.Approvals;
import io.godwit.engine.migration.Header;
import io.godwit.engine.migration.Migration;
import java.util.List;
import java.util.Optional;

/**
 * The migrations, and the approvals as they stand given those.
 *
 * @param approvals those whose migration is gone are open again
 */
record ApprovedHistory(List<Migration> migrations, Approvals approvals) {

  static ApprovedHistory of(Project project) {
    List<Migration> migrations = project.migrations().migrations();
    List<String> versions = migrations.stream().map(it -> it.version().toString()).toList();
    return new ApprovedHistory(migrations, project.approvals().read().givenMigrations(versions));
  }

  /** Those that belong to a migration, whatever it is. */
  List<Approval> bound() {
    return approvals.approvals().stream().filter(it -> it.migration().isPresent()).toList();
  }

  /** Those that a migration's header names. */
  List<Approval> spent() {
    return approvals.approvals().stream()
        .filter(it -> migrations.stream().anyMatch(migration -> names(migration, it)))
        .toList();
  }

  /** What headers name and the approvals file doesn't hold, as {@code id (file)}. */
  List<String> missing() {
    return migrations.stream()
        .flatMap(
            migration ->
                approvalsOf(migration).stream()
                    .filter(
                        id ->
                            spent().stream()
                                .noneMatch(it -> it.change().equals(id) && names(migration, it)))
                    .map(id -> id + " (" + migration.name() + ")"))
        .toList();
  }

  /** A plan's files share the approvals, which are spent on its first file. */
  private static boolean names(Migration migration, Approval approval) {
    return approvalsOf(migration).contains(approval.change())
        && approval.migration().equals(firstOfPlan(migration));
  }

  private static Optional<String> firstOfPlan(Migration migration) {
    return migration.header().map(it -> migration.version().planVersion(it.part()).toString());
  }

  private static List<String> approvalsOf(Migration migration) {
    return migration.header().map(Header::approvals).orElse(List.of());
  }
}
