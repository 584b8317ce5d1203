package io.godwit.model;

import java.util.Comparator;

/**
 * Something in a model that no compiler can see: it is known when a class of the user's is loaded
 * and asked.
 *
 * @param about what is asked
 * @param className the binary name of the class that knows
 */
public record Question(About about, String className) implements Comparable<Question> {

  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::about).thenComparing(Question::className);

  /** What can be asked of a class. */
  public enum About {
    /** What the field marked by {@code @EnumeratedValue} holds in each constant of an enum. */
    ENUMERATED_VALUES,

    /** What an attribute converter makes of each value that an attribute can have. */
    CONVERTED_VALUES,

    /** Which type of SQL a {@code UserType} or a type descriptor of Hibernate's stores. */
    STORED_TYPE,

    /** How a naming strategy names things. */
    NAMES
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }
}
