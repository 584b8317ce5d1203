package io.godwit.engine.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Flyway noted in a database.
 *
 * @param applied the versions that ran
 * @param baseline the version up to which migrations are passed over
 */
public record FlywayHistory(List<String> applied, Optional<String> baseline) {

  /** The table, by Flyway's default name. */
  public static final String TABLE = "flyway_schema_history";

  private static final String NO_SUCH_TABLE = "42P01";

  public FlywayHistory {
    applied = List.copyOf(applied);
  }

  /** Empty where Flyway never ran. */
  public static Optional<FlywayHistory> read(DatabaseUrl url) {
    try (Connection connection = url.open();
        Statement statement = connection.createStatement();
        ResultSet results =
            statement.executeQuery(
                "SELECT version, type = 'BASELINE' AS is_baseline FROM "
                    + TABLE
                    + " WHERE success AND version IS NOT NULL ORDER BY installed_rank")) {
      List<String> applied = new ArrayList<>();
      Optional<String> baseline = Optional.empty();
      while (results.next()) {
        if (results.getBoolean("is_baseline")) {
          baseline = Optional.of(results.getString("version"));
        } else {
          applied.add(results.getString("version"));
        }
      }
      return Optional.of(new FlywayHistory(applied, baseline));
    } catch (SQLException e) {
      if (NO_SUCH_TABLE.equals(e.getSQLState())) {
        return Optional.empty();
      }
      throw new DatabaseException("read " + TABLE, e);
    }
  }
}
