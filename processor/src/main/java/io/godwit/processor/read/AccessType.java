package io.godwit.processor.read;

import java.util.Optional;

/** How the provider reads and writes an attribute. */
public enum AccessType {
  FIELD,
  PROPERTY;

  /** What {@code @Access} says. */
  public static Optional<AccessType> declared(Annotations annotations) {
    return annotations
        .jpa("Access")
        .flatMap(it -> it.constant("value"))
        .map(it -> it.equals("PROPERTY") ? PROPERTY : FIELD);
  }
}
