package io.godwit.engine.database;

import io.godwit.engine.UserException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * A server's version.
 *
 * @param major the number before the point: 17
 * @param name as PostgreSQL writes it: {@code 17.11 (Debian 17.11-1)}
 */
public record ServerVersion(int major, String name) {
  public static final int OLDEST = 14;
  public static final int NEWEST = 18;

  /** What the server said of itself when it was connected to. */
  public static ServerVersion of(Connection connection) {
    try {
      DatabaseMetaData metadata = connection.getMetaData();
      return new ServerVersion(
          metadata.getDatabaseMajorVersion(), metadata.getDatabaseProductVersion());
    } catch (SQLException e) {
      throw new DatabaseException("tell its version", e);
    }
  }

  /**
   * The same version.
   *
   * @throws UserException if it is older than Godwit supports
   */
  public ServerVersion requireSupported() {
    if (major < OLDEST) {
      throw new UserException(
          "The server is PostgreSQL %s. Godwit supports %d to %d: upgrade the server."
              .formatted(name, OLDEST, NEWEST));
    }
    return this;
  }

  /**
   * Whether Godwit is tested with it. A newer one is allowed, since PostgreSQL's catalog mostly
   * grows, and worth a remark.
   */
  public boolean isTested() {
    return major >= OLDEST && major <= NEWEST;
  }
}
