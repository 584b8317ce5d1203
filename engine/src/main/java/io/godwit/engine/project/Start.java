package io.godwit.engine.project;

/** Where a plan starts. */
public enum Start {
  /** What the migrations make. */
  MIGRATIONS,
  /** What the live database holds. */
  DATABASE,
  /** The live database where there is one and no migrations yet; else the migrations. */
  BY_SITUATION
}
