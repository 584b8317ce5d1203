package io.godwit.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the operating system wants caches: outside of the project, so that clean keeps it. */
final class CacheDirectory {

  static Path of(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return directory(environment, "LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("godwit")
          .resolve("cache");
    }
    if (name.contains("mac")) {
      return home.resolve("Library").resolve("Caches").resolve("godwit");
    }
    return directory(environment, "XDG_CACHE_HOME")
        .orElse(home.resolve(".cache"))
        .resolve("godwit");
  }

  /** The XDG specification: a path that isn't absolute is to be ignored. */
  private static Optional<Path> directory(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(it -> !it.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  private CacheDirectory() {}
}
