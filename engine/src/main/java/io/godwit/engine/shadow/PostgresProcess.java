package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A running server. It ends with this JVM, even where that is killed: its guard holds the other end
 * of a pipe, and stops PostgreSQL when the pipe is closed.
 */
final class PostgresProcess implements AutoCloseable {
  private static final int ATTEMPTS = 5;
  private static final long READY_MILLIS = 60_000;
  private static final long STOP_MILLIS = 20_000;

  /** Of the lines of PostgreSQL's process file, the one that tells its state. */
  private static final int STATE_LINE = 8;

  private final Process process;
  private final int port;

  private PostgresProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static PostgresProcess start(Cluster cluster, Guard guard) {
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      PostgresProcess server = new PostgresProcess(launch(cluster, port, guard), port);
      if (server.isReady(cluster)) {
        return server;
      }
      PostgresLog log = PostgresLog.of(cluster.log());
      if (attempt == ATTEMPTS || !log.saysPortIsTaken()) {
        throw log.failure("PostgreSQL didn't start");
      }
    }
  }

  int port() {
    return port;
  }

  /** Between here and PostgreSQL's start somebody else may take it: then another is tried. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UserException(
          "No loopback port is free for the shadow (%s). Allow the build to listen on 127.0.0.1."
              .formatted(e.getMessage()),
          e);
    }
  }

  private static Process launch(Cluster cluster, int port, Guard guard) {
    try {
      Files.deleteIfExists(cluster.clean());
      Files.deleteIfExists(cluster.log());
      return PostgresEnvironment.of(guard.command(cluster, port), cluster.slot())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
          .start();
    } catch (IOException e) {
      throw new UserException("PostgreSQL can't be started: " + e.getMessage(), e);
    }
  }

  /** As pg_ctl does: PostgreSQL writes into its process file when it accepts connections. */
  private boolean isReady(Cluster cluster) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(READY_MILLIS);
    while (process.isAlive() && System.nanoTime() < deadline) {
      Optional<String> state = cluster.processLine(STATE_LINE);
      if (state.filter("ready"::equals).isPresent()) {
        return true;
      }
      pause();
    }
    close();
    return false;
  }

  private void pause() {
    try {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new UserException("The build was interrupted while PostgreSQL was starting.", e);
    }
  }

  /** Returns when it is gone. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      // The shell stops PostgreSQL all the same.
      Thread.currentThread().interrupt();
    }
  }
}
