package io.godwit.engine.project;

import io.godwit.engine.approval.Approval;
import java.util.ArrayList;
import java.util.List;

/** What goals print, line by line. */
public final class Report {

  private final List<String> lines = new ArrayList<>();

  private Report() {}

  /**
   * @param directory what people call the migrations directory
   */
  public static List<String> of(Generation generation, String directory) {
    Report report = new Report();
    report.generation(generation, directory);
    return report.lines;
  }

  public static List<String> of(CheckResult check) {
    Report report = new Report();
    report.check(check);
    return report.lines;
  }

  public static List<String> of(DiffResult diff) {
    Report report = new Report();
    report.diff(diff);
    return report.lines;
  }

  /**
   * @param file what people call the approvals file
   */
  public static List<String> of(Approval approval, String file) {
    return List.of(
        "Approved: " + approval.what(),
        "  reason: " + approval.reason(),
        "Commit "
            + file
            + (approval.migration().isEmpty() ? ", and run mvn schema:generate." : "."));
  }

  public static List<String> of(Validation validation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The model is valid: "
            + counted(validation.entities(), "class", "classes")
            + ", "
            + counted(validation.tables(), "table", "tables")
            + ", tried on PostgreSQL "
            + validation.postgres()
            + ".");
    lines.add(counted(validation.migrations(), "migration", "migrations") + " replayed.");
    validation.notReplayed().forEach(it -> lines.add("  not replayed: " + it));
    lines.add(counted(validation.approvals(), "approval", "approvals") + " on file.");
    validation.database().ifPresent(it -> lines.add("The database was read: " + it));
    return List.copyOf(lines);
  }

  private void generation(Generation generation, String directory) {
    switch (generation.outcome()) {
      case NOTHING_TO_DO ->
          lines.add("Nothing to do: the migrations make what the model declares.");
      case WRITTEN -> {
        lines.add("Written:");
        generation.files().forEach(it -> lines.add("  " + directory + "/" + it));
        list("Changes:", generation.changes());
        list("Hazards:", generation.hazards());
      }
      case REFUSED -> refused(generation.refused(), " Nothing was written.");
    }
    list("These look alike. Godwit guesses no renames:", generation.suspectedRenames());
    list("Left alone, since no model of this project declared it:", generation.leftAlone());
    list("The proof could put no rows in:", generation.unproven());
    list("What the migration destroyed doesn't come back with its place:", generation.lost());
    stale(generation.stale());
    generation.drift().ifPresent(this::drift);
  }

  private void diff(DiffResult diff) {
    if (!diff.differs()) {
      lines.add("Nothing differs.");
    }
    list("Changes:", diff.changes());
    list("Hazards:", diff.hazards());
    list("These look alike. Godwit guesses no renames:", diff.suspectedRenames());
    list("Left alone, since no model of this project declared it:", diff.leftAlone());
    list("The proof could put no rows in:", diff.unproven());
  }

  private void check(CheckResult check) {
    if (check.passed()) {
      lines.add("The migrations make what the model declares.");
    }
    if (!check.changes().isEmpty()) {
      list("The model has changes that no migration makes:", check.changes());
      lines.add("Write one: mvn schema:generate -Dschema.name=…");
    }
    refused(check.refused(), "");
    list(
        "Migrations were made with approvals that the approvals file doesn't hold:",
        check.missing());
    if (!check.missing().isEmpty()) {
      lines.add("Put them back, from the file's history.");
    }
    stale(check.stale());
    list("These look alike. Godwit guesses no renames:", check.suspectedRenames());
    list("Left alone, since no model of this project declared it:", check.leftAlone());
  }

  private void refused(List<RefusedChange> refused, String then) {
    if (refused.isEmpty()) {
      return;
    }
    lines.add(
        (refused.size() == 1
                ? "1 destructive change needs an approval."
                : refused.size() + " destructive changes need an approval.")
            + then);
    refused.forEach(this::refused);
  }

  private void refused(RefusedChange change) {
    lines.add("");
    lines.add("  " + change.what() + " " + change.loss());
    change.source().ifPresent(it -> lines.add("    declared in  " + it));
    change.migration().ifPresent(it -> lines.add("    migration    " + it));
    change.affected().ifPresent(it -> lines.add("    lost         " + it));
    if (!change.before().isEmpty()) {
      lines.add("    before       " + change.before());
    }
    if (!change.after().isEmpty()) {
      lines.add("    after        " + change.after());
    }
    lines.add("    hazard       " + change.hazard());
    lines.add("    id           " + change.id());
    lines.add("    approve      " + change.approve());
  }

  private void stale(List<Approval> stale) {
    list(
        "Approvals that match no change. Take them out of the approvals file:",
        stale.stream().map(it -> it.change() + "  " + it.what()).toList());
  }

  private void drift(Drift drift) {
    if (!drift.pending().isEmpty()) {
      list("Not applied to " + drift.database() + " yet:", drift.pending());
    }
    if (!drift.differences().isEmpty()) {
      list(
          drift.database()
              + " differs from its migrations"
              + (drift.historyKnown() ? "." : ", or hasn't got them all.")
              + " From them to it:",
          drift.differences());
    }
  }

  private void list(String title, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add(title);
      entries.forEach(it -> lines.add("  " + it));
    }
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
