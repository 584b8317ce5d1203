package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.testing.TestPostgres;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {

  @ParameterizedTest
  @EnumSource
  void servesUntilItIsClosedAndLeavesTheClusterClean(Guard guard) throws IOException {
    try (TemporaryCache cache = new TemporaryCache()) {
      Cluster cluster = prepared(cache);
      for (int build = 1; build <= 2; build++) {
        int port;
        try (PostgresProcess process = PostgresProcess.start(cluster, guard)) {
          port = process.port();
          assertTrue(Files.notExists(cluster.clean()));
          new Socket("127.0.0.1", port).close();
        }
        assertThrows(IOException.class, () -> new Socket("127.0.0.1", port).close());
        assertEquals(Boot.current(), Files.readString(cluster.clean()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhyPostgresDoesNotStart(Guard guard) throws IOException {
    try (TemporaryCache cache = new TemporaryCache()) {
      Cluster cluster = prepared(cache);
      Files.writeString(cluster.data().resolve("postgresql.conf"), "shared_buffers = 'a lot'\n");
      UserException failure =
          assertThrows(UserException.class, () -> PostgresProcess.start(cluster, guard));
      assertTrue(
          failure.getMessage().startsWith("PostgreSQL didn't start: "), failure.getMessage());
      assertTrue(failure.getMessage().contains("\"shared_buffers\""), failure.getMessage());
    }
  }

  private static Cluster prepared(TemporaryCache cache) {
    PostgresRelease release = TestPostgres.release();
    ServerUser user = ServerUser.find(release.platform());
    Path home = cache.directory();
    Path binaries = new PostgresBinaries(home, TestPostgres.fetcher()).directory(release);
    Cluster cluster = new Cluster(home.resolve("slot"), binaries, user);
    cluster.prepare(release.major());
    return cluster;
  }
}
