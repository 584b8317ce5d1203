package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.database.ServerVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server that the user names; what we create there goes when the build ends. */
final class ExternalServer implements ShadowServer {
  private final DatabaseUrl url;
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final List<ShadowDatabase> open = new ArrayList<>();
  private Optional<Databases> databases = Optional.empty();

  ExternalServer(DatabaseUrl url) {
    this.url = url;
  }

  @Override
  public boolean isOwn() {
    return false;
  }

  @Override
  public String defaultSchema() {
    return url.schema();
  }

  @Override
  public String version() {
    return ServerVersion.of(databases().connection()).name();
  }

  @Override
  public ShadowDatabase create() {
    return opened(databases().create(DatabaseNames.next()));
  }

  @Override
  public Optional<ShadowDatabase> copyOf(String name) {
    return Optional.ofNullable(kept.get(name))
        .map(it -> opened(databases().copy(it, DatabaseNames.next())));
  }

  @Override
  public void keep(ShadowDatabase database, String name) {
    String keptName = DatabaseNames.next();
    databases().rename(database, keptName);
    Optional.ofNullable(kept.put(name, keptName)).ifPresent(databases()::drop);
  }

  private ShadowDatabase opened(ShadowDatabase database) {
    open.add(database);
    return database;
  }

  private Databases databases() {
    if (databases.isEmpty()) {
      databases = Optional.of(connect());
    }
    return databases.get();
  }

  private Databases connect() {
    Databases connected = new Databases(url);
    try {
      ServerVersion.of(connected.connection()).requireSupported();
      requireEmpty(connected);
      return connected;
    } catch (RuntimeException e) {
      connected.close();
      throw e;
    }
  }

  private void requireEmpty(Databases connected) {
    List<String> objects = new ArrayList<>();
    try (Statement statement = connected.connection().createStatement();
        ResultSet rows = statement.executeQuery(userObjectsQuery())) {
      while (rows.next()) {
        objects.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new DatabaseException("list the shadow's objects", e);
    }
    if (!objects.isEmpty()) {
      throw new UserException(
          "The shadow %s isn't empty: it holds %s. Godwit never wipes a shadow. Name an empty database on a server where databases may be created (shadowUrl)."
              .formatted(url, String.join(", ", objects)));
    }
  }

  private static String userObjectsQuery() {
    try (InputStream resource = ExternalServer.class.getResourceAsStream("user_objects.sql")) {
      if (resource == null) {
        throw new IllegalStateException("No user_objects.sql beside " + ExternalServer.class);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (databases.isPresent()) {
      try (Databases closing = databases.get()) {
        databases = Optional.empty();
        open.forEach(ShadowDatabase::close);
        kept.values().forEach(closing::drop);
      } finally {
        open.clear();
        kept.clear();
      }
    }
  }
}
