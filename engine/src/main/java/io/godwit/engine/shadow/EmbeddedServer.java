package io.godwit.engine.shadow;

import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.database.DatabaseUrl.Parameter;
import io.godwit.engine.database.DatabaseUrl.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A server of our own, in the first free slot of the cache. */
final class EmbeddedServer implements ShadowServer {
  private final PostgresRelease release;
  private final Path cache;
  private final ArtifactFetcher fetcher;
  private final String defaultSchema;
  private final Supplier<ServerUser> serverUser;
  private Optional<Running> running = Optional.empty();

  private record Running(
      Slot slot, PostgresProcess process, Databases databases, KeptDatabases kept) {

    /** The slot is free when its server is gone. */
    void stop() {
      try {
        databases.close();
      } finally {
        try {
          process.close();
        } finally {
          slot.close();
        }
      }
    }
  }

  EmbeddedServer(
      PostgresRelease release, Path cache, ArtifactFetcher fetcher, String defaultSchema) {
    this(release, cache, fetcher, defaultSchema, () -> ServerUser.find(release.platform()));
  }

  EmbeddedServer(
      PostgresRelease release,
      Path cache,
      ArtifactFetcher fetcher,
      String defaultSchema,
      Supplier<ServerUser> serverUser) {
    this.release = release;
    this.cache = cache.toAbsolutePath();
    this.fetcher = fetcher;
    this.defaultSchema = defaultSchema;
    this.serverUser = serverUser;
  }

  @Override
  public boolean isOwn() {
    return true;
  }

  @Override
  public String defaultSchema() {
    return defaultSchema;
  }

  @Override
  public String version() {
    return release.version();
  }

  @Override
  public ShadowDatabase create() {
    return running().databases().create(DatabaseNames.next());
  }

  @Override
  public Optional<ShadowDatabase> copyOf(String name) {
    return running().kept().copyOf(name);
  }

  @Override
  public void keep(ShadowDatabase database, String name) {
    running().kept().keep(database, name);
  }

  private Running running() {
    if (running.isEmpty()) {
      running = Optional.of(start());
    }
    return running.get();
  }

  private Running start() {
    ServerUser user = serverUser.get();
    Path home = user.reachable(cache);
    Path binaries = new PostgresBinaries(home, fetcher).directory(release);
    Path clusters = home.equals(cache) ? ClusterHome.of(home) : home;
    Slot slot = Slot.take(clusters.resolve("server-" + release.version()));
    try {
      Cluster cluster = new Cluster(slot.directory(), binaries, user);
      cluster.prepare(release.major());
      return serve(slot, cluster);
    } catch (RuntimeException e) {
      slot.close();
      throw e;
    }
  }

  private Running serve(Slot slot, Cluster cluster) {
    PostgresProcess process = PostgresProcess.start(cluster, Guard.of(release.platform()));
    try {
      Databases databases = new Databases(url(process.port(), cluster));
      return new Running(slot, process, databases, KeptDatabases.of(databases));
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
  }

  private DatabaseUrl url(int port, Cluster cluster) {
    return new DatabaseUrl(
        List.of(new Server("127.0.0.1", port)),
        "postgres",
        Optional.of(Cluster.SUPERUSER),
        Optional.of(password(cluster)),
        defaultSchema,
        // On loopback: asking whether the server would like to encrypt costs a round trip each.
        List.of(
            new Parameter("sslmode", "disable"),
            new Parameter("gssEncMode", "disable"),
            new Parameter("loginTimeout", "0")));
  }

  private static String password(Cluster cluster) {
    try {
      return Files.readString(cluster.password());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Optional<Running> stopping = running;
    running = Optional.empty();
    stopping.ifPresent(Running::stop);
  }
}
