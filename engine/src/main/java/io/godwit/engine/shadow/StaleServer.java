package io.godwit.engine.shadow;

import java.time.Duration;
import java.util.Optional;
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

  /**
   * The number may meanwhile be that of another program. And a process that has ended without a
   * parent to notice it, as in many containers, counts as alive but runs no program any more.
   */
  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && process.info().command().map(it -> it.contains("postgres")).orElse(false);
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
          if (await(() -> !isPostgres(it), PATIENCE)) {
            await(isClean, PATIENCE_WITH_THE_SHELL);
          } else {
            it.destroyForcibly();
            await(() -> !isPostgres(it), PATIENCE);
          }
        });
  }

  private static boolean await(BooleanSupplier condition, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(5_000_000);
    }
    return true;
  }
}
