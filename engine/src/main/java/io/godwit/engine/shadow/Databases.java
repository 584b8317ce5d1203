package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.database.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.Utils;

/** Creates, copies, renames and drops databases of one server, over a connection to another. */
final class Databases implements AutoCloseable {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private final DatabaseUrl url;
  private final Connection connection;

  /**
   * @param url the database that is connected to, which itself is left alone
   */
  Databases(DatabaseUrl url) {
    this.url = url;
    this.connection = url.open();
  }

  Connection connection() {
    return connection;
  }

  ShadowDatabase create(String name) {
    execute("create a database", "CREATE DATABASE", name, strategy());
    ShadowDatabase database = new ShadowDatabase(this, url.withDatabase(name));
    createSchema(database);
    return database;
  }

  /** The schema {@code public} is there from the start. */
  private void createSchema(ShadowDatabase database) {
    if (!url.schema().equals("public")) {
      try (Statement statement = database.connection().createStatement()) {
        statement.execute("CREATE SCHEMA " + quoted(url.schema()));
      } catch (SQLException e) {
        throw new DatabaseException("create the schema " + url.schema(), e);
      }
    }
  }

  ShadowDatabase copy(String original, String name) {
    execute(
        "copy a database", "CREATE DATABASE", name, " TEMPLATE " + quoted(original) + strategy());
    return new ShadowDatabase(this, url.withDatabase(name));
  }

  /**
   * PostgreSQL 15 and later would write the copy to the log as well, page by page, which takes
   * three times as long; before, there was no other way than to copy the files.
   */
  private String strategy() {
    return ServerVersion.of(connection).major() >= 15 ? " STRATEGY file_copy" : "";
  }

  void rename(ShadowDatabase database, String name) {
    database.disconnect();
    execute(
        "rename a database",
        "ALTER DATABASE",
        database.url().database(),
        " RENAME TO " + quoted(name));
    database.handOver();
  }

  void drop(String name) {
    execute("drop a database", "DROP DATABASE IF EXISTS", name, " WITH (FORCE)");
  }

  /** A comment is where a database says something of itself without being connected to. */
  void comment(String name, String comment) {
    execute("comment on a database", "COMMENT ON DATABASE", name, " IS '" + comment + "'");
  }

  private void execute(String what, String command, String name, String rest) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command + " " + quoted(name) + rest);
    } catch (SQLException e) {
      if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
        throw mayNotCreate();
      }
      throw new DatabaseException(what, e);
    }
  }

  private UserException mayNotCreate() {
    String user = url.user().orElse("the user");
    return new UserException(
        "%s may not create databases on PostgreSQL at %s, which the shadow needs. Grant it: ALTER ROLE %s CREATEDB."
            .formatted(user, url.address(), url.user().map(Databases::quoted).orElse("…")));
  }

  private static String quoted(String name) {
    try {
      return Utils.escapeIdentifier(null, name).toString();
    } catch (SQLException e) {
      throw new DatabaseException("quote the name " + name, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseException("close a connection", e);
    }
  }
}
