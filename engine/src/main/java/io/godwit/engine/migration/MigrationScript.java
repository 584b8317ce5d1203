package io.godwit.engine.migration;

import io.godwit.engine.plan.Batch;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Statement;
import java.time.Duration;
import java.util.List;

/**
 * The text of migration files: a header in comments, for people and for programs, then the
 * statements, each below what it costs.
 */
public final class MigrationScript {

  /**
   * Short enough that those who queue up behind the migration hardly notice, long enough for the
   * usual transaction to end.
   */
  public static final Duration LOCK_TIMEOUT = Duration.ofSeconds(3);

  private final Duration lockTimeout;

  /**
   * @param lockTimeout how long a statement may wait for a lock on a table
   */
  public MigrationScript(Duration lockTimeout) {
    this.lockTimeout = lockTimeout;
  }

  /**
   * One file of a plan.
   *
   * @param part which batch, counted from 1
   */
  public String write(String description, Plan plan, int part, Provenance provenance) {
    Batch batch = plan.batches().get(part - 1);
    String body = body(batch);
    Header header =
        new Header(
            provenance.tool(),
            provenance.model(),
            provenance.from(),
            provenance.to(),
            part,
            plan.batches().size(),
            batch.phase(),
            batch.transactional(),
            provenance.leaves(),
            provenance.approvals().stream().map(Provenance.Approved::change).toList(),
            Checksum.of(body));
    return new HeaderWriter(header, provenance.approvals()).write(description, batch) + body;
  }

  /** A file without the lines for programs: nothing in it was made by Godwit. */
  String writeBaseline(Plan plan, String version) {
    StringBuilder text =
        new StringBuilder(
            """
            -- baseline
            --
            -- The database as it was when Godwit came to it, for the shadow and for new databases.
            -- It is not for that database. With Flyway: baselineOnMigrate=true, baselineVersion=%s.
            -- What it makes is left alone, as far as no model declares it.
            """
                .formatted(version));
    plan.statements().forEach(it -> append(it, text));
    return text.toString();
  }

  /**
   * Cuts a script into its statements, by PostgreSQL's own rules.
   *
   * @param name what errors call the script
   * @throws io.godwit.engine.UserException if it holds what only psql understands, or a string, a
   *     quoted name or a comment has no end; the message names the line
   */
  public static List<ScriptStatement> statements(String name, String sql) {
    return new StatementSplitter(name, sql).statements();
  }

  /** A whole plan in one file, for psql: each part is a transaction, or stands outside of one. */
  public String write(Plan plan) {
    StringBuilder text = new StringBuilder();
    int parts = plan.batches().size();
    for (int part = 1; part <= parts; part++) {
      Batch batch = plan.batches().get(part - 1);
      text.append(part == 1 ? "" : "\n");
      StatementComment.line(text, "Part " + part + " of " + parts + ".");
      HowToRun.of(batch).forEach(it -> StatementComment.line(text, it));
      text.append(batch.transactional() ? "BEGIN;\n" : "")
          .append(body(batch))
          .append(batch.transactional() ? "\nCOMMIT;\n" : "");
    }
    return text.toString();
  }

  private String body(Batch batch) {
    StringBuilder text = new StringBuilder();
    if (batch.transactional() && locksAnything(batch)) {
      text.append(
          """

          -- Better to fail and be run again than to let everyone else wait behind this migration.
          SET LOCAL lock_timeout = '%s';
          """
              .formatted(interval(lockTimeout)));
    }
    batch.statements().forEach(it -> append(it, text));
    return text.toString();
  }

  private static void append(Statement statement, StringBuilder text) {
    text.append('\n').append(StatementComment.of(statement));
    text.append(statement.sql()).append(";\n");
  }

  private static boolean locksAnything(Batch batch) {
    return batch.statements().stream().anyMatch(it -> !it.locks().isEmpty());
  }

  private static String interval(Duration duration) {
    return duration.toMillisPart() == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
  }
}
