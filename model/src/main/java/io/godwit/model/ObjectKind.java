package io.godwit.model;

import java.util.Locale;

/** The kinds of object that a {@link Schema} describes, by PostgreSQL's names for them. */
public enum ObjectKind {
  SCHEMA,
  ENUM_TYPE,
  SEQUENCE,
  TABLE,
  COLUMN,
  PRIMARY_KEY,
  UNIQUE,
  FOREIGN_KEY,
  CHECK,
  INDEX;

  /** For people: {@code foreign key}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
