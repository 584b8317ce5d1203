package io.godwit.conformance;

import java.util.Locale;

/** How an application names its tables and columns. */
enum Naming {
  /** As Jakarta Persistence says: Hibernate's own default. */
  JPA,
  /** As Spring Boot sets Hibernate up. */
  SPRING;

  /** As Godwit's option calls it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
