package io.godwit.engine.database;

import io.godwit.model.ObjectName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One unchanging view of the catalog: a read-only transaction, and how names are seen from it. */
final class Snapshot implements AutoCloseable {
  /** Rows fetched at a time, so that a large schema doesn't stand in memory twice. */
  private static final int FETCH_SIZE = 5_000;

  private final Connection connection;
  private final String defaultSchema;

  private Snapshot(Connection connection, String defaultSchema) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
  }

  static Snapshot of(Connection connection, String defaultSchema) throws SQLException {
    if (!connection.getAutoCommit()) {
      throw new IllegalStateException("The catalog is read in a transaction of its own");
    }
    connection.setAutoCommit(false);
    Snapshot snapshot = new Snapshot(connection, defaultSchema);
    try {
      snapshot.begin();
      return snapshot;
    } catch (SQLException e) {
      snapshot.close();
      throw e;
    }
  }

  private void begin() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }
    try (PreparedStatement settings = connection.prepareStatement(sql("settings"))) {
      settings.setString(1, defaultSchema);
      settings.execute();
    }
  }

  /** Runs a query of this package's resources and hands over each row. */
  void query(String name, RowReader reader) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH_SIZE);
      try (ResultSet results = statement.executeQuery(sql(name))) {
        CatalogRow row = new CatalogRow(results);
        while (results.next()) {
          reader.read(row);
        }
      }
    }
  }

  /** What is done with each row. */
  interface RowReader {
    void read(CatalogRow row) throws SQLException;
  }

  /** A name of the catalog, without its schema where that is the default one. */
  ObjectName name(CatalogRow row, String schemaColumn, String nameColumn) throws SQLException {
    String schema = row.text(schemaColumn);
    String name = row.text(nameColumn);
    return isDefault(schema) ? ObjectName.of(name) : ObjectName.of(schema, name);
  }

  boolean isDefault(String schema) {
    return schema.equals(defaultSchema);
  }

  static String sql(String name) {
    try (InputStream resource = Snapshot.class.getResourceAsStream(name + ".sql")) {
      if (resource == null) {
        throw new IllegalStateException("No query " + name + ".sql beside " + Snapshot.class);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing was written: the transaction, and its settings, are rolled back. */
  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }
}
