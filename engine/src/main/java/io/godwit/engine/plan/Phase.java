package io.godwit.engine.plan;

/** When a statement may run, seen from the release of the code that the schema is changed for. */
public enum Phase {
  /** Before the new code is out: the old code doesn't notice. */
  EXPAND,
  /** Between the two: existing rows are made to fit. */
  BACKFILL,
  /** After the new code is out everywhere: the old code would break. */
  CONTRACT
}
