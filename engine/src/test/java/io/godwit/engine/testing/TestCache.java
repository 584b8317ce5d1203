package io.godwit.engine.testing;

import io.godwit.engine.shadow.ShadowServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cache for one test run: in memory where the system offers that, since each of a test run's
 * hundreds of databases is some three hundred files. The binaries stay below {@code target}.
 */
final class TestCache {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final String PREFIX = "godwit-test-";
  private static final long ENOUGH = 2L << 30;

  static Path create(Path durable) {
    try {
      if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ENOUGH) {
        return durable;
      }
      deleteThoseOfKilledRuns();
      Path cache = MEMORY.resolve(PREFIX + ProcessHandle.current().pid());
      Files.createDirectory(cache);
      Path binaries = binaries(durable);
      Files.createSymbolicLink(cache.resolve(binaries.getFileName()), binaries);
      return cache;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path binaries(Path durable) throws IOException {
    String name =
        "postgres-" + TestPostgres.release().platform() + "-" + TestPostgres.release().version();
    if (!Files.isDirectory(durable.resolve(name))) {
      try (ShadowServer server = TestPostgres.server(durable, "public")) {
        server.create();
      }
    }
    return durable.resolve(name).toRealPath();
  }

  private static void deleteThoseOfKilledRuns() throws IOException {
    try (DirectoryStream<Path> caches = Files.newDirectoryStream(MEMORY, PREFIX + "*")) {
      for (Path cache : caches) {
        long run = Long.parseLong(cache.getFileName().toString().substring(PREFIX.length()));
        if (ProcessHandle.of(run).isEmpty()) {
          delete(cache);
        }
      }
    }
  }

  /** Only what is in memory: the durable one serves the next run. */
  static void delete(Path cache) {
    if (!cache.startsWith(MEMORY)) {
      return;
    }
    try (Stream<Path> files = Files.walk(cache)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TestCache() {}
}
