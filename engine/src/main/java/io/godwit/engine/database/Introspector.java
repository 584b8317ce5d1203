package io.godwit.engine.database;

import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a database's schema from PostgreSQL's catalog: in a fixed number of queries, whatever its
 * size, and from one snapshot. What belongs to an extension is the extension's, and left out.
 */
public final class Introspector {

  /**
   * Everything that the user's schemas hold, in the catalog's own spelling. Names in the default
   * schema have no schema, and neither have they in expressions.
   *
   * @param connection one that is in no transaction
   */
  public Schema read(Connection connection, String defaultSchema) {
    ServerVersion.of(connection).requireSupported();
    try (Snapshot snapshot = Snapshot.of(connection, defaultSchema)) {
      Sequences sequences = Sequences.read(snapshot);
      return new Schema(
          Namespaces.read(snapshot),
          EnumTypes.read(snapshot),
          sequences.standalone(),
          tables(snapshot, sequences),
          List.of(),
          List.of());
    } catch (SQLException e) {
      throw new DatabaseException("read the catalog", e);
    }
  }

  private static List<Table> tables(Snapshot snapshot, Sequences sequences) throws SQLException {
    Columns columns = Columns.read(snapshot, sequences);
    Constraints constraints = Constraints.read(snapshot, columns);
    Indexes indexes = Indexes.read(snapshot, columns);
    List<Table> tables = new ArrayList<>();
    snapshot.query(
        "tables",
        row -> {
          long table = row.number("oid");
          tables.add(
              Spelling.of(
                  new Table(
                      snapshot.name(row, "schema", "name"),
                      columns.of(table),
                      constraints.primaryKey(table),
                      constraints.uniques(table),
                      constraints.foreignKeys(table),
                      constraints.checks(table),
                      indexes.of(table),
                      row.optionalText("comment"))));
        });
    return tables;
  }
}
