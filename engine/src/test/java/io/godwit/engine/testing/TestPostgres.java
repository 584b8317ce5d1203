package io.godwit.engine.testing;

import io.godwit.engine.shadow.ArtifactFetcher;
import io.godwit.engine.shadow.Platform;
import io.godwit.engine.shadow.PostgresRelease;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.shadow.ShadowServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The one server that a test run uses, with a database of its own for whoever asks. Its major
 * version is set with {@code -Dgodwit.postgres=14} (and {@code -Pall-postgres}, which fetches the
 * others).
 */
public final class TestPostgres {
  private static final Path TARGET =
      Path.of(Optional.ofNullable(System.getProperty("godwit.target")).orElse("target"))
          .toAbsolutePath();

  /** Made when the first test asks. */
  private static final class Shared {
    private static final Path CACHE = TARGET.resolve("postgres");
    private static final ShadowServer SERVER = server(CACHE, "public");

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }
  }

  private static final String EMPTY =
      """
      DO $$
      DECLARE name text;
      BEGIN
        FOR name IN SELECT nspname FROM pg_namespace
            WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
          EXECUTE format('DROP SCHEMA %I CASCADE', name);
        END LOOP;
        CREATE SCHEMA public;
      END $$
      """;

  /** Drops everything that a database holds, which is ten times as fast as to create another. */
  public static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(EMPTY);
    }
  }

  /** A fresh database; closing it drops it. */
  public static ShadowDatabase database() {
    synchronized (Shared.SERVER) {
      return Shared.SERVER.create();
    }
  }

  /** The major version that the tests run on. */
  public static int major() {
    return Integer.getInteger("godwit.postgres", 17);
  }

  /** What the tests run on. */
  public static PostgresRelease release() {
    return PostgresRelease.of(major(), Platform.current());
  }

  /** A server of its own, for tests of the server itself. */
  public static ShadowServer server(Path cache, String defaultSchema) {
    return ShadowServer.embedded(release(), cache, fetcher(), defaultSchema);
  }

  /** Where the tests' servers live, with the binaries in it. */
  public static Path cache() {
    return Shared.CACHE;
  }

  /** The jars that the build has copied beside the classes. */
  public static ArtifactFetcher fetcher() {
    return (group, artifact, version) -> {
      Path jar = TARGET.resolve("postgres-binaries").resolve(artifact + "-" + version + ".jar");
      if (!Files.exists(jar)) {
        throw new IllegalStateException(
            "No " + jar + ": build with -Pall-postgres to have the other majors.");
      }
      return jar;
    };
  }

  private TestPostgres() {}
}
