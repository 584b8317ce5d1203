package io.godwit.conformance;

/**
 * A thing that the two databases don't agree on.
 *
 * @param object as in {@code table course, column title, type}
 * @param hibernate what it is in Hibernate's database; "none" where it isn't there
 * @param godwit the same in Godwit's
 */
record Difference(String object, String hibernate, String godwit) {

  static final String NONE = "none";

  /** One line, which is what allowed differences match. */
  @Override
  public String toString() {
    return object + ": Hibernate " + hibernate + ", Godwit " + godwit;
  }

  /** For people: one below the other. */
  String text() {
    return object + "\n      Hibernate  " + hibernate + "\n      Godwit     " + godwit;
  }
}
