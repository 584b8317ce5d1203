package io.godwit.conformance.random;

import java.util.List;
import java.util.Random;

/** Chance, and the names that it gives: the same seed makes the same choices. */
final class Choices {

  /** Parts of names that Hibernate's versions put underscores into, each in its own way. */
  private static final List<String> WORDS =
      List.of(
          "alpha", "betaLine", "gamma2Line", "deltaID", "epsX", "zetaURLPath", "eta9", "thetaB");

  private final Random random;
  private int names;

  Choices(long seed) {
    this.random = new Random(seed);
  }

  /** True once in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** From 0 on. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A name for an attribute, which is given once. */
  String name() {
    return of(WORDS) + "N" + names++;
  }
}
