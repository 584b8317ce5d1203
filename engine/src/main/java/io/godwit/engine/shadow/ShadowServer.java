package io.godwit.engine.shadow;

import io.godwit.engine.database.DatabaseUrl;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The PostgreSQL that Godwit tries things on. It costs nothing until a database is asked for; only
 * then a server is started, or connected to. Used by one thread at a time.
 */
public sealed interface ShadowServer extends AutoCloseable permits EmbeddedServer, ExternalServer {

  /**
   * A server of our own, which listens on a free loopback port, with a random password, and is gone
   * when this JVM is.
   *
   * @param cache where binaries and prepared clusters are kept between builds
   * @param defaultSchema the default schema of its databases
   */
  static ShadowServer embedded(
      PostgresRelease release, Path cache, ArtifactFetcher fetcher, String defaultSchema) {
    return new EmbeddedServer(release, cache, fetcher, defaultSchema);
  }

  /**
   * A server that the user names. It is worked on in databases of our own beside the named one,
   * which must be empty: whoever names a database that isn't didn't mean a shadow.
   */
  static ShadowServer external(DatabaseUrl url) {
    return new ExternalServer(url);
  }

  /** The exact version of PostgreSQL; of an embedded one it is known without starting it. */
  String version();

  /** Whether nobody else uses it: what stands beside its databases, such as roles, is ours too. */
  boolean isOwn();

  /** The name of its databases' default schema. */
  String defaultSchema();

  /** A fresh database with nothing in it but the default schema. */
  ShadowDatabase create();

  /** A copy of a database that was kept under a name, in this build or in an earlier one. */
  Optional<ShadowDatabase> copyOf(String name);

  /**
   * Keeps a database as it is, so that it can be copied later. The database itself is closed.
   *
   * @param name letters, digits and underscores, such as a hash
   */
  void keep(ShadowDatabase database, String name);

  /** Stops what was started, and drops what was created. */
  @Override
  void close();
}
