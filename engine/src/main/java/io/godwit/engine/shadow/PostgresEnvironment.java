package io.godwit.engine.shadow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The surroundings of PostgreSQL's programs: the user's own settings for PostgreSQL aren't meant.
 */
final class PostgresEnvironment {

  static ProcessBuilder of(List<String> command, Path directory) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(it -> it.startsWith("PG") || it.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    // Else initdb compares the machine's time zone with each that it knows.
    environment.put("TZ", "UTC");
    return builder;
  }

  private PostgresEnvironment() {}
}
