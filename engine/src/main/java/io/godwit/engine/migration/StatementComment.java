package io.godwit.engine.migration;

import io.godwit.engine.plan.Hazard;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.plan.TableLock;
import io.godwit.engine.plan.Work;
import java.util.stream.Collectors;

/** What stands above a statement: the object, the locks that it takes, the work, the hazards. */
final class StatementComment {

  static String of(Statement statement) {
    StringBuilder text = new StringBuilder();
    line(text, statement.object().toString());
    if (!statement.locks().isEmpty()) {
      line(
          text,
          "  locks: "
              + statement.locks().stream()
                  .map(StatementComment::lock)
                  .collect(Collectors.joining(", ")));
    }
    for (Work work : statement.work()) {
      line(text, "  work: " + work(work));
    }
    if (statement.losesData()) {
      line(text, "  loses data");
    }
    for (Hazard hazard : statement.hazards()) {
      line(text, "  hazard " + hazard.id().code() + ": " + hazard.message());
    }
    return text.toString();
  }

  private static String lock(TableLock lock) {
    return lock.mode() + " on " + lock.table();
  }

  private static String work(Work work) {
    return switch (work.kind()) {
      case REWRITE -> "writes every row of " + work.table() + " anew, and its indexes";
      case SCAN -> "reads every row of " + work.table();
      case INDEX_BUILD -> "builds an index on " + work.table();
    };
  }

  /** A name may hold a line break, which must not end the comment. */
  static void line(StringBuilder text, String content) {
    text.append("-- ").append(content.replaceAll("\\R", " ").stripTrailing()).append('\n');
  }

  private StatementComment() {}
}
