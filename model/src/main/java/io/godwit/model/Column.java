package io.godwit.model;

import java.util.Optional;

/**
 * A column.
 *
 * @param type the type as SQL, ready to be written: {@code varchar(255)}, {@code "CourseStatus"}
 * @param collation the collation as SQL, where it isn't the type's own
 * @param defaultValue where the value comes from when an INSERT doesn't give one
 */
public record Column(
    String name,
    String type,
    boolean nullable,
    Optional<String> collation,
    Optional<DefaultValue> defaultValue,
    Optional<String> comment) {

  /** A column with a name, a type and nothing else. */
  public static Column of(String name, String type, boolean nullable) {
    return new Column(name, type, nullable, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
