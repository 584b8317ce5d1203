package io.godwit.engine.migration;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which statements PostgreSQL refuses inside a transaction block: what Flyway runs outside of one,
 * and what it forgets. {@code ALTER TYPE … ADD VALUE} isn't among them since PostgreSQL 12.
 */
final class TransactionRule {

  private static final List<Pattern> REFUSED =
      List.of(
          Pattern.compile("(CREATE|DROP) (DATABASE|TABLESPACE|SUBSCRIPTION)\\b.*"),
          Pattern.compile("CREATE (UNIQUE )?INDEX CONCURRENTLY\\b.*"),
          Pattern.compile("DROP INDEX CONCURRENTLY\\b.*"),
          Pattern.compile("REINDEX (\\? )*(VERBOSE )?(\\? )*(SCHEMA|DATABASE|SYSTEM)\\b.*"),
          Pattern.compile("REINDEX\\b.*\\bCONCURRENTLY\\b.*"),
          Pattern.compile("ALTER TABLE\\b.*\\bDETACH PARTITION\\b.*\\bCONCURRENTLY"),
          Pattern.compile("ALTER DATABASE\\b.*\\bSET TABLESPACE\\b.*"),
          Pattern.compile("ALTER SYSTEM\\b.*"),
          Pattern.compile("DISCARD ALL"),
          Pattern.compile("CLUSTER( VERBOSE)?"),
          Pattern.compile("VACUUM\\b.*"));

  /**
   * @param keywords the statement's words in upper case with a space between them, and a question
   *     mark for everything that is none
   */
  static boolean refuses(String keywords) {
    return REFUSED.stream().anyMatch(it -> it.matcher(keywords).matches());
  }

  private TransactionRule() {}
}
