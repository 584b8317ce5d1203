package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  private static final String SECRET = "s3cret";

  private final Properties commandLine = new Properties();
  private final org.apache.maven.settings.Settings maven = new org.apache.maven.settings.Settings();

  @Test
  void theUrlMayHoldThemInTheEnvironment() {
    DatabaseUrl url =
        database(null, Map.of("DATABASE_URL", "postgresql://app:s3cret@localhost/app"), null);

    assertEquals(Optional.of("app"), url.user());
    assertEquals(Optional.of(SECRET), url.password());
  }

  @Test
  void theyMayStandBesideTheUrl() {
    commandLine.setProperty("schema.user", "ada");
    commandLine.setProperty("schema.password", SECRET);

    DatabaseUrl url =
        database("jdbc:postgresql://localhost/app", Map.of("DATABASE_PASSWORD", "other"), null);

    assertEquals(Optional.of("ada"), url.user());
    assertEquals(Optional.of(SECRET), url.password());
  }

  @Test
  void theyMayStandInTheSettings() {
    Server server = new Server();
    server.setId("staging");
    server.setUsername("grace");
    server.setPassword("{encrypted}");
    maven.addServer(server);

    DatabaseUrl url = database("jdbc:postgresql://localhost/app", Map.of(), "staging");

    assertEquals(Optional.of("grace"), url.user());
    assertEquals(Optional.of(SECRET), url.password());
  }

  @Test
  void aServerThatTheSettingsLackIsNamed() {
    assertEquals(
        "settings.xml has no server staging. Add one with that id, a username and a password, or"
            + " correct schema.server.",
        assertThrows(
                UserException.class,
                () -> database("jdbc:postgresql://localhost/app", Map.of(), "staging"))
            .getMessage());
  }

  @Test
  void thePomMayHoldNoPassword() {
    String message =
        assertThrows(
                UserException.class,
                () -> database("postgresql://app:s3cret@localhost/app", Map.of(), null))
            .getMessage();

    assertTrue(message.startsWith("The plugin's <url> holds a password, which everyone"), message);
    assertFalse(message.contains(SECRET), message);
    assertThrows(
        UserException.class,
        () -> credentials(Map.of()).shadow("jdbc:postgresql://localhost/shadow?password=s3cret"));
  }

  private DatabaseUrl database(String url, Map<String, String> environment, String server) {
    return credentials(environment).database(url, null, Optional.ofNullable(server)).orElseThrow();
  }

  private Credentials credentials(Map<String, String> environment) {
    return new Credentials(
        new Settings(commandLine, environment, List.of()), maven, request -> decrypted());
  }

  /** As settings-security.xml would have it. */
  private SettingsDecryptionResult decrypted() {
    Server server = maven.getServer("staging").clone();
    server.setPassword(SECRET);
    return new SettingsDecryptionResult() {
      @Override
      public Server getServer() {
        return server;
      }

      @Override
      public List<Server> getServers() {
        return List.of(server);
      }

      @Override
      public Proxy getProxy() {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Proxy> getProxies() {
        return List.of();
      }

      @Override
      public List<SettingsProblem> getProblems() {
        return List.of();
      }
    };
  }
}
