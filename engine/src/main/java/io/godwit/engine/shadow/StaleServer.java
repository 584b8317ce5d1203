package io.godwit.engine.shadow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server whose build is gone. Its watcher is stopping it already, unless that was killed as well.
 */
record StaleServer(Optional<ProcessHandle> process) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static StaleServer in(Cluster cluster) {
    return new StaleServer(
        cluster.processId().flatMap(ProcessHandle::of).filter(StaleServer::isPostgres));
  }

  /** The number may meanwhile be that of another program. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(it -> it.contains("postgres")).orElse(false);
  }

  /** Returns when it is gone. */
  void stop() {
    process.ifPresent(
        it -> {
          if (!isGone(it)) {
            it.destroyForcibly();
            isGone(it);
          }
        });
  }

  private static boolean isGone(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
