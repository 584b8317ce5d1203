package io.godwit.conformance;

/** Entities as they are read with a version of Hibernate and a naming. */
record Combination(EntitySet entities, HibernateVersion version, Naming naming) {

  /** As the test is called, and as a known failure stands in its list. */
  @Override
  public String toString() {
    return entities.name() + " · " + version + " · " + naming;
  }
}
