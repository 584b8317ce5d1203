package io.godwit.engine.database;

import java.sql.SQLException;

/** PostgreSQL refused what Godwit itself asked of it: nothing that the user could have known. */
public final class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what what was asked: {@code read the catalog}
   */
  public DatabaseException(String what, SQLException cause) {
    super("PostgreSQL failed to " + what + ": " + cause.getMessage(), cause);
  }
}
