package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * User and password for a URL. Neither is a parameter of a goal where it holds a password: Maven
 * prints parameters with {@code -X}.
 */
final class Credentials {

  private final Settings settings;
  private final org.apache.maven.settings.Settings maven;
  private final SettingsDecrypter decrypter;

  Credentials(
      Settings settings, org.apache.maven.settings.Settings maven, SettingsDecrypter decrypter) {
    this.settings = settings;
    this.maven = maven;
    this.decrypter = decrypter;
  }

  /**
   * @param configuredUrl what the plugin's configuration says
   * @param configuredUser what the plugin's configuration says
   * @param serverId of an entry of settings.xml
   */
  Optional<DatabaseUrl> database(
      @Nullable String configuredUrl, @Nullable String configuredUser, Optional<String> serverId) {
    refusePassword("url", configuredUrl);
    Optional<Server> server = serverId.map(this::server);
    Optional<String> user =
        settings
            .value("schema.user", configuredUser)
            .or(() -> server.map(Server::getUsername))
            .or(() -> settings.value("schema.user", null, "DATABASE_USER"));
    Optional<String> password =
        settings
            .value("schema.password", null)
            .or(() -> server.map(Server::getPassword))
            .or(() -> settings.value("schema.password", null, "DATABASE_PASSWORD"));
    return settings
        .value("schema.url", configuredUrl, "DATABASE_URL")
        .map(DatabaseUrl::parse)
        .map(it -> it.withCredentials(user, password));
  }

  Optional<DatabaseUrl> shadow(@Nullable String configuredUrl) {
    refusePassword("shadowUrl", configuredUrl);
    return settings
        .value("schema.shadowUrl", configuredUrl, "SHADOW_DATABASE_URL")
        .map(DatabaseUrl::parse);
  }

  private static void refusePassword(String parameter, @Nullable String configuredUrl) {
    if (configuredUrl != null) {
      refusePassword(parameter, DatabaseUrl.parse(configuredUrl));
    }
  }

  /**
   * @param parameter of the plugin's configuration, which everyone may read
   */
  static void refusePassword(String parameter, DatabaseUrl configuredUrl) {
    if (configuredUrl.password().isPresent()) {
      throw new UserException(
          "The plugin's <"
              + parameter
              + "> holds a password, which everyone who reads the pom or mvn -X would see. Take it"
              + " out, and give it by DATABASE_PASSWORD in the environment or in .env, or by"
              + " <server>, the id of a server in settings.xml.");
    }
  }

  private Server server(String id) {
    Server server = maven.getServer(id);
    if (server == null) {
      throw new UserException(
          "settings.xml has no server "
              + id
              + ". Add one with that id, a username and a password, or correct schema.server.");
    }
    return decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
  }
}
