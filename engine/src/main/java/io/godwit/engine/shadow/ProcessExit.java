package io.godwit.engine.shadow;

import io.godwit.engine.UserException;

/** Waits for a process; an interrupted build ends with it. */
final class ProcessExit {

  static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new UserException("The build was interrupted while PostgreSQL was being prepared.", e);
    }
  }

  private ProcessExit() {}
}
