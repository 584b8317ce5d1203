package io.godwit.engine.migration;

import io.godwit.engine.plan.Batch;
import io.godwit.engine.plan.Hazard;
import io.godwit.engine.plan.HazardId;
import io.godwit.engine.plan.Phase;
import io.godwit.engine.plan.Statement;
import io.godwit.model.RecordJson;
import java.util.List;
import java.util.Locale;

/** The comments at a generated file's top: sentences for people, then lines for programs. */
final class HeaderWriter {

  private static final String WITH_THE_RELEASE =
      "Run it together with the new code: neither the old nor the new works with the other's names.";

  private final Header header;
  private final List<Provenance.Approved> approvals;
  private final StringBuilder text = new StringBuilder();

  HeaderWriter(Header header, List<Provenance.Approved> approvals) {
    this.header = header;
    this.approvals = approvals;
  }

  String write(String description, Batch batch) {
    sentences(description, batch);
    approvedLosses();
    text.append("--\n");
    linesForPrograms();
    return text.toString();
  }

  private void sentences(String description, Batch batch) {
    line(description.replace('_', ' '));
    text.append("--\n");
    line("Godwit made this from the entities. Edit it if you must: it then counts as written by");
    line("hand, and what it destroys needs an approval of its own.");
    text.append("--\n");
    if (header.parts() > 1) {
      line("Part " + header.part() + " of " + header.parts() + ".");
    }
    line(renames(batch) ? WITH_THE_RELEASE : when(header.phase()));
    if (!header.transactional()) {
      line("It runs outside of a transaction, so it stands alone.");
      batch.statements().forEach(this::recovery);
    }
  }

  private static boolean renames(Batch batch) {
    return batch.statements().stream()
        .flatMap(it -> it.hazards().stream())
        .map(Hazard::id)
        .anyMatch(it -> it == HazardId.COLUMN_RENAMED || it == HazardId.TABLE_RENAMED);
  }

  private static String when(Phase phase) {
    return switch (phase) {
      case EXPAND -> "Run it before the new code is out: the old code doesn't notice.";
      case BACKFILL -> "Run it before the new code is out: it makes the rows fit.";
      case CONTRACT -> "Run it when the new code is out everywhere: the old code would break.";
    };
  }

  private void recovery(Statement statement) {
    RecoveryHint.of(statement.sql()).forEach(this::line);
  }

  private void approvedLosses() {
    if (!approvals.isEmpty()) {
      text.append("--\n");
      line("Approved, for the whole of the plan:");
      for (Provenance.Approved each : approvals) {
        line("  " + each.what() + " Reason: " + each.reason());
      }
    }
  }

  private void linesForPrograms() {
    key("version", header.tool());
    key("model", header.model().value());
    key("from", header.from().value());
    key("to", header.to().value());
    key("part", header.part() + "/" + header.parts());
    key("phase", header.phase().name().toLowerCase(Locale.ROOT));
    key("transaction", header.transactional() ? "yes" : "no");
    header.leaves().forEach(it -> key(HeaderReader.LEAVES_KEY, RecordJson.line(it)));
    header.approvals().forEach(it -> key("approval", it));
    key(HeaderReader.LAST_KEY, header.body().value());
  }

  private void key(String key, String value) {
    text.append(HeaderReader.MARK).append(key).append(' ').append(value).append('\n');
  }

  private void line(String content) {
    StatementComment.line(text, content);
  }
}
