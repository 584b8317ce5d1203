package io.godwit.engine.shadow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A server whose build is gone. Its guard is stopping it already, unless that was killed as well.
 */
record StaleServer(Optional<ProcessHandle> guard, Optional<ProcessHandle> postgres) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static StaleServer in(Cluster cluster) {
    return new StaleServer(
        cluster.guardId().flatMap(ProcessHandle::of),
        cluster.processId().flatMap(ProcessHandle::of).filter(StaleServer::isPostgres));
  }

  /** Returns when it is gone, and with it whoever could still write into its slot. */
  void stop() {
    guard.ifPresent(it -> await(() -> !runs(it)));
    postgres.filter(StaleServer::isPostgres).ifPresent(StaleServer::end);
  }

  private static void end(ProcessHandle postgres) {
    postgres.destroy();
    if (!await(() -> !runs(postgres))) {
      postgres.destroyForcibly();
      await(() -> !runs(postgres));
    }
  }

  /** The number may meanwhile be that of another program. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(it -> it.contains("postgres")).orElse(false);
  }

  /**
   * A process that has ended without a parent to notice it, as in many containers, counts as alive
   * but runs no program any more.
   */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static boolean await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(5_000_000);
    }
    return true;
  }
}
