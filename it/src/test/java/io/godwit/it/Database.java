package io.godwit.it;

import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.migration.MigrationScript;
import io.godwit.engine.shadow.Platform;
import io.godwit.engine.shadow.PostgresRelease;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.shadow.ShadowServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database as the user's application has one, on a server that knows nothing of Godwit. */
final class Database implements AutoCloseable {

  private static final int MAJOR = 17;

  private static final ShadowServer SERVER =
      ShadowServer.embedded(
          PostgresRelease.of(MAJOR, Platform.current()),
          Outside.target().resolve("postgres"),
          Database::fetch,
          "public");

  /** Held, since loggers are forgotten: Flyway tells of each step. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.OFF);
    Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
  }

  private final ShadowDatabase database;

  private Database(ShadowDatabase database) {
    this.database = database;
  }

  static Database empty() {
    synchronized (SERVER) {
      return new Database(SERVER.create());
    }
  }

  /** The engine's tests, or the first invoked build, have fetched it. */
  private static Path fetch(String group, String artifact, String version) {
    String path =
        group.replace('.', '/') + "/" + artifact + "/" + version + "/" + artifact + "-" + version;
    return Stream.of(Outside.outerRepository(), Outside.repository())
        .map(it -> it.resolve(path + ".jar"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(path + ".jar is in no local repository"));
  }

  /** Has Flyway run the project's migrations as they are. */
  Database migrate(UserProject project) {
    flyway(project).load().migrate();
    return this;
  }

  /** Has Flyway run those up to a version. */
  Database migrate(UserProject project, String version) {
    flyway(project).target(version).load().migrate();
    return this;
  }

  FluentConfiguration flyway(UserProject project) {
    return Flyway.configure()
        .dataSource(jdbcUrl(), user(), password())
        .locations("filesystem:" + project.resolve("src/main/resources/db/migration"))
        // Flyway's lock is a transaction, for which CREATE INDEX CONCURRENTLY would wait for ever.
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
  }

  Database execute(String sql) {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Runs a script statement by statement, as psql does. */
  Database run(String script) {
    MigrationScript.statements("script", script).forEach(it -> execute(it.sql()));
    return this;
  }

  /** The first column of each row, as text. */
  List<String> query(String sql) {
    try (Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** How many there are of the user's own objects, as in {@code FROM pg_class WHERE …}. */
  long count(String fromWhere) {
    return Long.parseLong(query("SELECT count(*) " + fromWhere).get(0));
  }

  Connection connection() {
    return database.connection();
  }

  /** The form that drivers of other languages take, password included. */
  String url() {
    return "postgresql://" + user() + ":" + password() + "@" + place() + "?schema=public";
  }

  /** The form that JDBC takes, without user and password. */
  String jdbcUrl() {
    return "jdbc:postgresql://" + place();
  }

  /** The form that JDBC takes, with user and password. */
  String jdbcUrlWithPassword() {
    return jdbcUrl() + "?user=" + user() + "&password=" + password();
  }

  String user() {
    return where().user().orElseThrow();
  }

  String password() {
    return where().password().orElseThrow();
  }

  String place() {
    return where().address() + "/" + where().database();
  }

  private DatabaseUrl where() {
    return database.url();
  }

  @Override
  public void close() {
    synchronized (SERVER) {
      database.close();
    }
  }
}
