package io.godwit.model;

/** What happens to referring rows (PostgreSQL manual, 5.5.5). */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT;

  /** As SQL writes it: {@code SET NULL}. */
  public String sql() {
    return name().replace('_', ' ');
  }
}
