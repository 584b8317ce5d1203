package io.godwit.engine.plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what statements claim against what the server says: the locks that a transaction holds, and
 * the tables whose file is another one afterwards.
 */
final class LockObserver {

  private final Connection connection;
  private final Map<Long, Long> files = new TreeMap<>();
  private final Map<Long, LockMode> claimed = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();

  /** Sees the tables that there are now. */
  LockObserver(Connection connection) throws SQLException {
    this.connection = connection;
    files.putAll(
        numbers("SELECT oid, relfilenode FROM pg_class WHERE relkind = 'r' AND oid >= 16384"));
  }

  void beginTransaction() {
    claimed.clear();
  }

  /** Runs one statement and looks at what it did. */
  void run(Statement statement, boolean transactional) throws SQLException {
    for (TableLock lock : statement.locks()) {
      claimed.merge(
          oid(lock.table().schema().orElse("public"), lock.table().name()),
          lock.mode(),
          (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
    List<Long> rewritten = new ArrayList<>();
    for (Work work : statement.work()) {
      if (work.kind() == Work.Kind.REWRITE) {
        rewritten.add(oid(work.table().schema().orElse("public"), work.table().name()));
      }
    }
    try (java.sql.Statement sql = connection.createStatement()) {
      sql.execute(statement.sql());
    }
    if (transactional) {
      compareLocks(statement);
    }
    compareFiles(statement, rewritten);
  }

  List<String> complaints() {
    return complaints;
  }

  private void compareLocks(Statement statement) throws SQLException {
    Map<Long, LockMode> held = new TreeMap<>();
    try (java.sql.Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "SELECT relation, mode FROM pg_locks"
                    + " WHERE pid = pg_backend_pid() AND locktype = 'relation'"
                    + " AND mode <> 'AccessShareLock'")) {
      while (rows.next()) {
        if (files.containsKey(rows.getLong(1))) {
          held.merge(
              rows.getLong(1), mode(rows.getString(2)), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
      }
    }
    if (!held.equals(claimed)) {
      complaints.add(
          statement.sql() + "\n  claims " + names(claimed) + " and holds " + names(held));
    }
  }

  private void compareFiles(Statement statement, List<Long> rewritten) throws SQLException {
    Map<Long, Long> now =
        numbers("SELECT oid, relfilenode FROM pg_class WHERE relkind = 'r' AND oid >= 16384");
    for (Map.Entry<Long, Long> file : now.entrySet()) {
      Long before = files.get(file.getKey());
      if (before != null) {
        boolean changed = !before.equals(file.getValue());
        if (changed != rewritten.contains(file.getKey())) {
          complaints.add(
              statement.sql()
                  + (changed ? "\n  rewrites " : "\n  doesn't rewrite ")
                  + file.getKey());
        }
        files.put(file.getKey(), file.getValue());
      }
    }
  }

  private Map<String, LockMode> names(Map<Long, LockMode> locks) throws SQLException {
    Map<String, LockMode> named = new TreeMap<>();
    for (Map.Entry<Long, LockMode> lock : locks.entrySet()) {
      try (java.sql.Statement sql = connection.createStatement();
          ResultSet rows = sql.executeQuery("SELECT " + lock.getKey() + "::regclass")) {
        rows.next();
        named.put(rows.getString(1), lock.getValue());
      }
    }
    return named;
  }

  private long oid(String schema, String table) throws SQLException {
    try (java.sql.PreparedStatement sql =
        connection.prepareStatement(
            "SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = ? AND c.relname = ?")) {
      sql.setString(1, schema);
      sql.setString(2, table);
      try (ResultSet rows = sql.executeQuery()) {
        if (!rows.next()) {
          throw new AssertionError(
              "A lock is claimed on " + schema + "." + table + ", which isn't");
        }
        return rows.getLong(1);
      }
    }
  }

  private Map<Long, Long> numbers(String query) throws SQLException {
    Map<Long, Long> numbers = new TreeMap<>();
    try (java.sql.Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        numbers.put(rows.getLong(1), rows.getLong(2));
      }
    }
    return numbers;
  }

  /** {@code AccessExclusiveLock} is {@code ACCESS_EXCLUSIVE}. */
  private static LockMode mode(String name) {
    String words = name.replaceFirst("Lock$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    return LockMode.valueOf(words.toUpperCase(java.util.Locale.ROOT));
  }
}
