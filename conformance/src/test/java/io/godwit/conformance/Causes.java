package io.godwit.conformance;

import java.util.LinkedHashSet;
import java.util.Set;

/** What an exception and its causes say, one a line. */
final class Causes {

  static String of(Throwable error) {
    Set<String> lines = new LinkedHashSet<>();
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      lines.add(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }
    return String.join("\n  ", lines);
  }

  private Causes() {}
}
