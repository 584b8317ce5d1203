package io.godwit.engine.plan;

/** PostgreSQL's table locks, weakest first (PostgreSQL manual, 13.3.1). */
public enum LockMode {
  ACCESS_SHARE,
  ROW_SHARE,
  ROW_EXCLUSIVE,
  SHARE_UPDATE_EXCLUSIVE,
  SHARE,
  SHARE_ROW_EXCLUSIVE,
  EXCLUSIVE,
  ACCESS_EXCLUSIVE;

  /** Whether inserts, updates and deletes wait for it, so that the application notices. */
  public boolean blocksWriters() {
    return compareTo(SHARE) >= 0;
  }

  /** As PostgreSQL's manual writes it: {@code ACCESS EXCLUSIVE}. */
  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
