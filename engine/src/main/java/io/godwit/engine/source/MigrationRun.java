package io.godwit.engine.source;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.migration.Migration;
import io.godwit.engine.migration.ScriptStatement;
import io.godwit.engine.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs a migration file on a shadow database, in one transaction where PostgreSQL allows it. */
final class MigrationRun {

  /**
   * @throws UserException if PostgreSQL refuses a statement; names file and line
   */
  static void run(Migration migration, ShadowDatabase database) {
    List<ScriptStatement> statements = migration.statements();
    boolean transactional = statements.stream().allMatch(ScriptStatement::transactional);
    Connection connection = database.connection();
    try (Statement run = connection.createStatement()) {
      connection.setAutoCommit(!transactional);
      for (ScriptStatement statement : statements) {
        try {
          run.execute(statement.sql());
        } catch (SQLException e) {
          throw refusal(migration, statement, e);
        }
      }
      if (transactional) {
        connection.commit();
        connection.setAutoCommit(true);
      }
      run.execute("RESET ALL"); // what one file sets isn't there for the next, as with Flyway
    } catch (SQLException e) {
      throw new DatabaseException("use the shadow database", e);
    }
  }

  private static UserException refusal(
      Migration migration, ScriptStatement statement, SQLException error) {
    Refusal refusal = Refusal.of(statement.sql(), error);
    return new UserException(
        migration.path()
            + ":"
            + (statement.line() + refusal.linesBefore())
            + ": PostgreSQL refuses this migration: "
            + refusal.message()
            + "."
            + refusal.hint().map(it -> " " + it).orElse("")
            + "\n    "
            + refusal.line()
            + "\n  Mend the file, or delete it and generate it again, if it was not deployed yet.",
        error);
  }

  private MigrationRun() {}
}
