package io.godwit.engine.shadow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.locks.LockSupport;

/** A directory with everything below it. */
final class FileTree {

  private static final int ATTEMPTS = 100;
  private static final long PAUSE_NANOS = 50_000_000;

  /**
   * Deletes it, if it is there; of a symbolic link only the link. A program whose build was killed
   * may be writing below it for another moment: then it is tried again.
   */
  static void delete(Path root) {
    for (int attempt = 1; Files.exists(root); attempt++) {
      try {
        deleteOnce(root);
      } catch (DirectoryNotEmptyException e) {
        if (attempt == ATTEMPTS) {
          throw new UncheckedIOException(e);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void deleteOnce(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // Somebody else deleted it meanwhile; what is really stuck fails with its directory.
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private FileTree() {}
}
