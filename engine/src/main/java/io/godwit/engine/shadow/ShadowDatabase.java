package io.godwit.engine.shadow;

import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.database.Introspector;
import io.godwit.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A database to try things in. Closing it closes its connections and drops it. */
public final class ShadowDatabase implements AutoCloseable {
  private final Databases databases;
  private final DatabaseUrl url;
  private final List<Connection> connections = new ArrayList<>();
  private Optional<Connection> main = Optional.empty();
  private boolean gone;

  ShadowDatabase(Databases databases, DatabaseUrl url) {
    this.databases = databases;
    this.url = url;
  }

  /** The one connection that is opened at first use and stays; its search path is the schema. */
  public Connection connection() {
    if (main.isEmpty()) {
      main = Optional.of(open());
    }
    return main.get();
  }

  /** A further connection, closed with the database at the latest. */
  public Connection open() {
    Connection connection = url.open();
    connections.add(connection);
    return connection;
  }

  /** What its catalog says. */
  public Schema read() {
    return new Introspector().read(connection(), defaultSchema());
  }

  /** Where it is, for tools that connect by themselves. */
  public DatabaseUrl url() {
    return url;
  }

  public String defaultSchema() {
    return url.schema();
  }

  void disconnect() {
    try {
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new DatabaseException("close a connection", e);
    }
    connections.clear();
    main = Optional.empty();
  }

  /** It has another name now and isn't ours to drop. */
  void handOver() {
    gone = true;
  }

  @Override
  public void close() {
    disconnect();
    if (!gone) {
      gone = true;
      databases.drop(url.database());
    }
  }
}
