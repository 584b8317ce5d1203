package io.godwit.engine.source;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.migration.MigrationScript;
import io.godwit.engine.migration.ScriptStatement;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a SQL script makes of an empty database: one that somebody wrote, or that {@code pg_dump
 * --schema-only} did.
 */
public final class SqlSource implements SchemaSource {

  private static final String UNDEFINED_OBJECT = "42704";

  /** An embedded server speaks English, whatever the machine does. */
  private static final Pattern UNKNOWN_ROLE = Pattern.compile("role \"(.*)\" does not exist");

  /** Since 2025 pg_dump brackets its scripts in these two, against injected psql commands. */
  private static final Pattern PG_DUMP_BRACKET = Pattern.compile("(?m)^\\\\(un)?restrict .*$");

  private final Path file;
  private final Shadow shadow;
  private Optional<Schema> known = Optional.empty();

  public SqlSource(Path file, Shadow shadow) {
    this.file = file;
    this.shadow = shadow;
  }

  @Override
  public Schema read() {
    if (known.isEmpty()) {
      try (ShadowDatabase database = replay()) {
        known = Optional.of(database.read());
      }
    }
    return known.get();
  }

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of(read());
  }

  @Override
  public ShadowDatabase replay() {
    List<ScriptStatement> statements =
        MigrationScript.statements(
            file.getFileName().toString(), PG_DUMP_BRACKET.matcher(text()).replaceAll(""));
    ShadowDatabase database = shadow.server().create();
    Connection connection = database.connection();
    try (Statement run = connection.createStatement()) {
      for (ScriptStatement statement : statements) {
        run(statement, run);
      }
      run.execute("ROLLBACK"); // of what the script began and didn't end
      run.execute("RESET ALL");
      return database;
    } catch (SQLException e) {
      database.close();
      throw new DatabaseException("use the shadow database", e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Whom objects belong to is no part of a schema: a role that our own server hasn't got is made.
   */
  private void run(ScriptStatement statement, Statement run) throws SQLException {
    try {
      run.execute(statement.sql());
    } catch (SQLException e) {
      Matcher role = UNKNOWN_ROLE.matcher(String.valueOf(e.getMessage()));
      if (!shadow.server().isOwn() || !UNDEFINED_OBJECT.equals(e.getSQLState()) || !role.find()) {
        throw refusal(statement, e);
      }
      run.execute("CREATE ROLE " + SqlName.of(role.group(1)));
      run(statement, run);
    }
  }

  private UserException refusal(ScriptStatement statement, SQLException error) {
    Refusal refusal = Refusal.of(statement.sql(), error);
    return new UserException(
        file
            + ":"
            + (statement.line() + refusal.linesBefore())
            + ": PostgreSQL "
            + shadow.major()
            + " refuses this script: "
            + refusal.message()
            + "."
            + refusal.hint().map(it -> " " + it).orElse("")
            + "\n    "
            + refusal.line(),
        error);
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserException(
          file + " can't be read (" + e + "). Name a file of SQL, as in file:schema.sql.", e);
    }
  }
}
