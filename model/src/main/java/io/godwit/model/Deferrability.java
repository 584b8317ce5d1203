package io.godwit.model;

/** When a constraint is checked (PostgreSQL manual, SET CONSTRAINTS). */
public enum Deferrability {
  NOT_DEFERRABLE,
  DEFERRABLE,
  INITIALLY_DEFERRED
}
