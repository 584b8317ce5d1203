package io.godwit.engine.proof;

import io.godwit.model.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each table's rows are stored: a table that was rewritten has another file. */
final class FileNodes {

  private static final String QUERY =
      """
      SELECT c.oid, n.nspname = current_schema(), n.nspname, c.relname, c.relfilenode
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r'
         AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
       ORDER BY n.nspname, c.relname
      """;

  private record Stored(ObjectName table, long fileNode) {}

  private final Map<Long, Stored> byOid;

  private FileNodes(Map<Long, Stored> byOid) {
    this.byOid = byOid;
  }

  static FileNodes read(Connection connection) throws SQLException {
    Map<Long, Stored> byOid = new HashMap<>();
    try (Statement ask = connection.createStatement();
        ResultSet row = ask.executeQuery(QUERY)) {
      while (row.next()) {
        ObjectName table =
            row.getBoolean(2)
                ? ObjectName.of(row.getString(4))
                : ObjectName.of(row.getString(3), row.getString(4));
        byOid.put(row.getLong(1), new Stored(table, row.getLong(5)));
      }
    }
    return new FileNodes(byOid);
  }

  /** The tables that were rewritten since, by the names that they have now. */
  List<ObjectName> rewrittenBy(FileNodes later) {
    List<ObjectName> rewritten = new ArrayList<>();
    later.byOid.forEach(
        (oid, now) -> {
          Stored before = byOid.get(oid);
          if (before != null && before.fileNode() != now.fileNode()) {
            rewritten.add(now.table());
          }
        });
    return rewritten.stream().sorted().toList();
  }
}
