package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path module;
  @TempDir Path root;

  private final Properties commandLine = new Properties();

  @Test
  void theCommandLineComesFirst() {
    commandLine.setProperty("schema.url", "command line");

    assertEquals(Optional.of("command line"), value("pom", Map.of("DATABASE_URL", "environment")));
  }

  @Test
  void thenThePluginsConfiguration() {
    assertEquals(Optional.of("pom"), value("pom", Map.of("DATABASE_URL", "environment")));
  }

  @Test
  void thenTheEnvironment() throws IOException {
    Files.writeString(module.resolve(".env"), "DATABASE_URL=file");

    assertEquals(Optional.of("environment"), value(null, Map.of("DATABASE_URL", "environment")));
  }

  @Test
  void thenTheNearestDotEnv() throws IOException {
    Files.writeString(root.resolve(".env"), "DATABASE_URL=root");
    assertEquals(Optional.of("root"), value(null, Map.of()));

    Files.writeString(module.resolve(".env"), "DATABASE_URL=module");
    assertEquals(Optional.of("module"), value(null, Map.of()));
  }

  @Test
  void whatIsEmptyIsNotGiven() {
    commandLine.setProperty("schema.url", " ");

    assertEquals(Optional.empty(), value("", Map.of("DATABASE_URL", "")));
  }

  private Optional<String> value(String configured, Map<String, String> environment) {
    return new Settings(commandLine, environment, List.of(module, root))
        .value("schema.url", configured, "DATABASE_URL");
  }
}
