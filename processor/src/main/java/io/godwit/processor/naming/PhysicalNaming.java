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

  Name name(Kind kind, Name logical);
}
