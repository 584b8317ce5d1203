package io.godwit.processor.report;

import java.util.Optional;

/**
 * What a mapping does that its author hardly means, and that costs data or a night. It is warned of
 * on its line. {@code docs/traps.md} has a section for each.
 */
public enum Trap {
  NULLABLE_PRIMITIVE("TRAP-01"),
  OVERRIDE_RESETS("TRAP-02"),
  REQUIRED_IN_SUBCLASS("TRAP-03"),
  LARGE_OBJECT("TRAP-04"),
  SERIALIZED("TRAP-05"),
  SHARED_JOIN_TABLE("TRAP-06"),
  FOREIGN_KEY_WITHOUT_INDEX("TRAP-07"),
  ENUM_TYPE_DROPPED_ON_START("TRAP-08"),
  ORDINAL_BY_DEFAULT("TRAP-09"),
  RESERVED_WORD("TRAP-10"),
  ROUNDED_DECIMAL("TRAP-11");

  private final String id;

  Trap(String id) {
    this.id = id;
  }

  /** By which it is named in options, in {@code @SuppressWarnings} and in the documentation. */
  public String id() {
    return id;
  }

  public static Optional<Trap> of(String id) {
    for (Trap trap : values()) {
      if (trap.id.equals(id)) {
        return Optional.of(trap);
      }
    }
    return Optional.empty();
  }
}
