package io.godwit.engine.shadow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A server whose build is gone. Its shell is stopping it already, unless that was killed too. */
record StaleServer(Optional<ProcessHandle> process) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PATIENCE_WITH_THE_SHELL = Duration.ofMillis(500);

  static StaleServer in(Cluster cluster) {
    return new StaleServer(
        cluster.processId().flatMap(ProcessHandle::of).filter(StaleServer::isPostgres));
  }

  /** The number may meanwhile be that of another program. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(it -> it.contains("postgres")).orElse(false);
  }

  /**
   * Returns when it is gone, and a moment later where it was shut down cleanly: the shell tells so
   * right after.
   */
  void stop(BooleanSupplier isClean) {
    process.ifPresent(
        it -> {
          // Where the shell has asked already, asking again changes nothing.
          it.destroy();
          if (isGone(it)) {
            await(isClean);
          } else {
            it.destroyForcibly();
            isGone(it);
          }
        });
  }

  private static void await(BooleanSupplier isClean) {
    long deadline = System.nanoTime() + PATIENCE_WITH_THE_SHELL.toNanos();
    while (!isClean.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(1_000_000);
    }
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
