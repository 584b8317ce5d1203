package io.godwit.it;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Looks whether a PostgreSQL that works below a directory is running. */
final class ServerWatch implements AutoCloseable {

  /** Short against the tenth of a second that the shortest life of a server takes. */
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Path directory;
  private final Thread watch;
  private volatile boolean seen;
  private volatile boolean closed;

  private ServerWatch(Path directory) {
    this.directory = directory;
    this.watch = new Thread(this::look, "watch " + directory);
  }

  static ServerWatch of(Path directory) {
    ServerWatch servers = new ServerWatch(directory);
    servers.watch.start();
    return servers;
  }

  boolean seen() {
    return seen;
  }

  /** The processes whose command line names the directory and a PostgreSQL. */
  static List<ProcessHandle> servers(Path directory) {
    return ProcessHandle.allProcesses()
        .filter(
            it ->
                it.info()
                    .commandLine()
                    .filter(line -> line.contains(directory.toString()))
                    .filter(line -> line.contains("postgres"))
                    .filter(line -> !line.contains("plexus-classworlds"))
                    .isPresent())
        .toList();
  }

  private void look() {
    while (!closed && !seen) {
      seen = !servers(directory).isEmpty();
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
