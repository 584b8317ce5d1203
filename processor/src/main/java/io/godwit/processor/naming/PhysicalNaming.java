package io.godwit.processor.naming;

/** What becomes of every name on its way to the database. */
@FunctionalInterface
public interface PhysicalNaming {

  /** What a name is the name of. */
  enum Kind {
    TABLE,
    COLUMN,
    SEQUENCE,
    SCHEMA
  }

  /** Names stay as they are. */
  PhysicalNaming AS_WRITTEN = (kind, logical) -> logical;

  /** Names stay as they are; Hibernate 6 quotes those that have a {@code $}. */
  PhysicalNaming DOLLAR_QUOTED =
      (kind, logical) -> logical.text().indexOf('$') < 0 ? logical : new Name(logical.text(), true);

  Name name(Kind kind, Name logical);
}
