package io.godwit.engine.shadow;

import io.godwit.engine.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A cache with binaries and no cluster yet. */
final class TemporaryCache implements AutoCloseable {
  private final Path directory;

  /** The binaries are those of all tests: unpacking them again would only take time. */
  TemporaryCache() throws IOException {
    TestPostgres.database().close();
    directory = Files.createTempDirectory(TestPostgres.cache(), "cache");
    String binaries = TestPostgres.release().directoryName();
    Files.createSymbolicLink(
        directory.resolve(binaries), TestPostgres.cache().resolve(binaries).toRealPath());
  }

  Path directory() {
    return directory;
  }

  ShadowServer server() {
    return TestPostgres.server(directory, "public");
  }

  Optional<Path> slot(int number) {
    String version = TestPostgres.release().version();
    Path slot = ClusterHome.of(directory).resolve("server-" + version).resolve("slot-" + number);
    return Optional.of(slot).filter(Files::isDirectory);
  }

  @Override
  public void close() {
    FileTree.delete(ClusterHome.of(directory));
    FileTree.delete(directory);
  }
}
