package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** PostgreSQL's programs, fetched and unpacked when they are first needed. */
final class PostgresBinaries {
  private final Path cache;
  private final ArtifactFetcher fetcher;

  PostgresBinaries(Path cache, ArtifactFetcher fetcher) {
    this.cache = cache;
    this.fetcher = fetcher;
  }

  /** The directory that holds {@code bin}, {@code lib} and {@code share}. */
  Path directory(PostgresRelease release) {
    Path directory = cache.resolve(release.directoryName());
    if (!Files.isDirectory(directory)) {
      unpack(release, directory);
    }
    return directory;
  }

  /** Two builds may do so at the same time: the first to rename its copy wins. */
  private void unpack(PostgresRelease release, Path directory) {
    Path jar = release.fetch(fetcher);
    Path unfinished = cache.resolve("unpacking-" + UUID.randomUUID());
    try {
      Files.createDirectories(unfinished);
      new TarArchive(jar).unpackTo(unfinished);
      rename(unfinished, directory);
    } catch (IOException e) {
      throw new UserException(
          "PostgreSQL %s can't be unpacked to %s (%s). Make room there, or set another cache directory."
              .formatted(release.version(), cache, e),
          e);
    } finally {
      FileTree.delete(unfinished);
    }
  }

  private static void rename(Path unfinished, Path directory) throws IOException {
    try {
      Files.move(unfinished, directory);
    } catch (IOException e) {
      if (!Files.isDirectory(directory)) {
        throw e;
      }
    }
  }
}
