package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A place for one cluster, held while its server runs, so that builds at the same time don't meet:
 * each takes the first that is free.
 */
final class Slot implements AutoCloseable {
  private final Path directory;
  private final String name;
  private final FileChannel channel;

  private Slot(Path directory, String name, FileChannel channel) {
    this.directory = directory;
    this.name = name;
    this.channel = channel;
  }

  /** The first free slot below a directory. */
  static Slot take(Path parent) {
    try {
      if (!Files.isDirectory(parent)) {
        Files.createDirectories(parent);
      }
      for (int number = 0; ; number++) {
        Slot slot = tryToTake(parent.resolve("slot-" + number));
        if (slot != null) {
          return slot;
        }
      }
    } catch (IOException e) {
      throw new UserException(
          "The shadow's directory %s can't be used (%s). Make it writable, or set another cache directory."
              .formatted(parent, e),
          e);
    }
  }

  /**
   * POSIX drops a process's lock as soon as that process closes the file, through whatever channel:
   * a slot that this JVM holds mustn't even be opened. System properties are the one place that all
   * class loaders of a JVM share, and a build may load Godwit more than once.
   */
  private static @Nullable Slot tryToTake(Path directory) throws IOException {
    String name = "godwit.shadow." + directory.toAbsolutePath().normalize();
    if (System.getProperties().putIfAbsent(name, "held") != null) {
      return null;
    }
    FileChannel channel =
        FileChannel.open(
            directory.resolveSibling(directory.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      System.clearProperty(name);
      return null;
    }
    return new Slot(directory, name, channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path directory() {
    return directory;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      System.clearProperty(name);
    }
  }
}
