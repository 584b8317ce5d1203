package io.godwit.engine.plan;

import java.nio.charset.StandardCharsets;

/** Names that PostgreSQL doesn't cut off: it keeps 63 bytes. */
final class Identifiers {

  private static final int LONGEST = 63;

  /** {@code base_suffix}, with as much of the base as fits. */
  static String joined(String base, String suffix) {
    String shortened = base;
    while (bytes(shortened) + 1 + bytes(suffix) > LONGEST) {
      shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -1));
    }
    return shortened + "_" + suffix;
  }

  /**
   * {@code first_second_suffix} as PostgreSQL itself chooses it for constraints without a name
   * (makeObjectName): the longer of the two is cut off first.
   */
  static String generated(String first, String second, String suffix) {
    String left = first;
    String right = second;
    while (bytes(left) + bytes(right) + bytes(suffix) + 2 > LONGEST) {
      if (bytes(left) > bytes(right)) {
        left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
      } else {
        right = right.substring(0, right.offsetByCodePoints(right.length(), -1));
      }
    }
    return left + "_" + right + "_" + suffix;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private Identifiers() {}
}
