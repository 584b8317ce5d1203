package io.godwit.engine.shadow;

import io.godwit.model.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

/**
 * Where the clusters of a cache lie. A database is some hundreds of files, and one of a thousand
 * tables some thousands; a disk may take a millisecond for each that is made. Nothing in a cluster
 * has to outlive the machine, so it lies in memory where the system offers enough of that.
 */
final class ClusterHome {

  /** A directory in memory, on Linux. */
  private static final Path MEMORY = Path.of("/dev/shm");

  /** Below that, others may want what is there; a container often has 64 MB. */
  private static final long ENOUGH_BYTES = 2L << 30;

  private static final String PREFIX = "godwit-clusters-";

  private static final Duration LENT_FOR = Duration.ofDays(1);

  /** Holds the path of the cache that a directory in memory belongs to; as old as its last use. */
  private static final String OWNER = "cache";

  /** A directory that only this user can open. */
  static Path of(Path cache) {
    try {
      Files.createDirectories(cache);
      if (!hasRoom()) {
        return cache;
      }
      forgetUnused(cache);
      Path home =
          MEMORY.resolve(PREFIX + Fingerprint.of(cache.toAbsolutePath().normalize().toString()));
      if (Files.notExists(home, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(
            home,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(home.resolve(OWNER), cache.toAbsolutePath().normalize().toString());
      }
      if (!isOurs(home, cache)) {
        return cache;
      }
      Files.setLastModifiedTime(home.resolve(OWNER), FileTime.from(Instant.now()));
      return home;
    } catch (IOException | UnsupportedOperationException e) {
      return cache;
    }
  }

  private static boolean hasRoom() throws IOException {
    return Files.isDirectory(MEMORY)
        && Files.isWritable(MEMORY)
        && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH_BYTES;
  }

  /** Everybody may write there: somebody else may have made the directory first. */
  private static boolean isOurs(Path home, Path cache) throws IOException {
    return Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(home, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(cache))
        && PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home, LinkOption.NOFOLLOW_LINKS))
            .equals("rwx------");
  }

  /** Memory is only lent: to caches that are still there, and were used within a day. */
  private static void forgetUnused(Path cache) throws IOException {
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(MEMORY, PREFIX + "*")) {
      for (Path home : homes) {
        Path owner = home.resolve(OWNER);
        if (isOurs(home, cache) && Files.exists(owner) && isUnused(owner)) {
          FileTree.delete(home);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause(); // another build deletes the same
    }
  }

  private static boolean isUnused(Path owner) throws IOException {
    return Files.notExists(Path.of(Files.readString(owner)))
        || Files.getLastModifiedTime(owner).toInstant().isBefore(Instant.now().minus(LENT_FOR));
  }

  private ClusterHome() {}
}
