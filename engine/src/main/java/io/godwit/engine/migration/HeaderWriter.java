package io.godwit.engine.migration;

import io.godwit.engine.plan.Batch;
import io.godwit.model.RecordJson;
import java.util.List;
import java.util.Locale;

/** The comments at a generated file's top: sentences for people, then lines for programs. */
final class HeaderWriter {

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
    HowToRun.of(batch).forEach(this::line);
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
