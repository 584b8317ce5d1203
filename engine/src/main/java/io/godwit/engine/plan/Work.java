package io.godwit.engine.plan;

import io.godwit.model.ObjectName;

/** Work that grows with a table's size, done while the statement's locks are held. */
public record Work(Kind kind, ObjectName table) {

  /** What is done to the table's rows. */
  public enum Kind {
    /** Every row is written anew, and every index built anew. */
    REWRITE,
    /** Every row is read. */
    SCAN,
    /** Every row is read, and an index written. */
    INDEX_BUILD
  }
}
