package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What PostgreSQL said when it didn't start. */
record PostgresLog(List<String> lines) {
  private static final int LAST_LINES = 10;

  static PostgresLog of(Path file) {
    try {
      // Decoded leniently: PostgreSQL may speak of file names in any encoding.
      return new PostgresLog(
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      return new PostgresLog(List.of("(no log: " + e + ")"));
    }
  }

  boolean saysPortIsTaken() {
    return lines.stream().anyMatch(it -> it.contains("could not bind"));
  }

  UserException failure(String sentence) {
    List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    return new UserException(
        sentence
            + ": "
            + reason()
            + "\nThe last lines of its log:\n  "
            + String.join("\n  ", last));
  }

  /** The first line that names an error, without its date. */
  private String reason() {
    return lines.stream()
        .filter(it -> it.matches("(?s).*\\b(FATAL|PANIC|error|ERROR):.*"))
        .map(it -> it.replaceFirst("^.*?\\b(?:FATAL|PANIC|error|ERROR): *", ""))
        .findFirst()
        .orElse("it doesn't say why");
  }
}
