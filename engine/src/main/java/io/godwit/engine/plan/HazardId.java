package io.godwit.engine.plan;

/** The catalogue of hazards; each has its page, {@code docs/hazards/<code>.md}. */
public enum HazardId {
  DROP_SCHEMA("DATA-01", true),
  DROP_TABLE("DATA-02", true),
  DROP_COLUMN("DATA-03", true),
  NARROWING_TYPE("DATA-05", true),
  ENUM_VALUE_REMOVED("DATA-06", true),
  SEQUENCE_DROPPED("DATA-07", true),
  GENERATED_EXPRESSION_REPLACED("DATA-08", true),
  NOT_NULL_WITHOUT_DEFAULT("FAIL-01", true),
  SET_NOT_NULL_MAY_FAIL("FAIL-02", false),
  UNIQUE_MAY_FAIL("FAIL-03", false),
  VALIDATION_MAY_FAIL("FAIL-04", false),
  CONVERSION_MAY_FAIL("FAIL-08", true),
  FOREIGN_KEY_LOCKS_PARENT("LOCK-06", false),
  TYPE_CHANGE_REWRITES("LOCK-11", false),
  TYPE_CHANGE_REBUILDS_INDEX("LOCK-12", false),
  TYPE_CHANGE_RECHECKS("LOCK-13", false),
  VOLATILE_DEFAULT_REWRITES("LOCK-14", false),
  IDENTITY_REWRITES("LOCK-15", false),
  STORED_GENERATED_REWRITES("LOCK-16", false),
  COLUMN_RENAMED("COMP-01", false),
  TABLE_RENAMED("COMP-02", false),
  NOT_NULL_DROPPED("COMP-03", false),
  DEFAULT_CHANGED("COMP-04", false),
  CONSTRAINT_TIGHTENED("COMP-05", false),
  FOREIGN_KEY_DROPPED("COMP-07", false),
  INDEX_DROPPED("COMP-08", false),
  LONG_BUILD("PERF-01", false),
  FOREIGN_KEY_WITHOUT_INDEX("PERF-02", false);

  private final String code;
  private final boolean blocking;

  HazardId(String code, boolean blocking) {
    this.code = code;
    this.blocking = blocking;
  }

  /** As the documentation names it: {@code DATA-03}. */
  public String code() {
    return code;
  }

  /** Whether the build fails until somebody approves it. */
  public boolean blocking() {
    return blocking;
  }
}
