package io.godwit.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a setting comes from: {@code -D} on the command line, then the plugin's configuration, then
 * the environment, then {@code .env}. Maven by itself would let the plugin's configuration win over
 * {@code -D}.
 */
final class Settings {

  private final Properties commandLine;
  private final Map<String, String> environment;
  private final List<Path> directories;

  /**
   * @param directories where a {@code .env} may be, the nearest first
   */
  Settings(Properties commandLine, Map<String, String> environment, List<Path> directories) {
    this.commandLine = commandLine;
    this.environment = environment;
    this.directories = List.copyOf(directories);
  }

  /**
   * @param property as in {@code -Dschema.url=…}
   * @param configured what the plugin's configuration says
   */
  Optional<String> value(String property, @Nullable String configured) {
    return given(commandLine.getProperty(property)).or(() -> given(configured));
  }

  /**
   * @param variable its name in the environment and in {@code .env}
   */
  Optional<String> value(String property, @Nullable String configured, String variable) {
    return value(property, configured)
        .or(() -> given(environment.get(variable)))
        .or(() -> inDotEnv(variable));
  }

  private Optional<String> inDotEnv(String variable) {
    return directories.stream()
        .map(it -> DotEnv.read(it.resolve(".env")))
        .flatMap(it -> Stream.ofNullable(it.get(variable)))
        .flatMap(it -> given(it).stream())
        .findFirst();
  }

  /** What is given and empty is as if it weren't. */
  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
  }
}
