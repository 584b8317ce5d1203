package io.godwit.model;

/**
 * What a sequence counts (PostgreSQL manual, CREATE SEQUENCE), written out in full: PostgreSQL's
 * defaults depend on the type and on the sign of the increment.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 */
public record SequenceOptions(
    String type, long start, long increment, long min, long max, long cache, boolean cycle) {

  /** As PostgreSQL would complete {@code AS type START WITH start INCREMENT BY increment}. */
  public static SequenceOptions of(String type, long start, long increment) {
    long largest =
        switch (type) {
          case "smallint" -> Short.MAX_VALUE;
          case "integer" -> Integer.MAX_VALUE;
          default -> Long.MAX_VALUE;
        };
    return increment > 0
        ? new SequenceOptions(type, start, increment, Math.min(1, start), largest, 1, false)
        : new SequenceOptions(type, start, increment, -largest - 1, Math.max(-1, start), 1, false);
  }
}
