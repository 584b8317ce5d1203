package io.godwit.engine.shadow;

import io.godwit.engine.database.DatabaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The databases of a cluster that are kept from build to build, to be copied. */
final class KeptDatabases {
  /**
   * Each takes a few dozen megabytes and more; a branch or two with a model and migrations each.
   */
  private static final int MOST = 4;

  private static final String PREFIX = "kept_";
  private static final int LONGEST_NAME = 63 - PREFIX.length();

  private final Databases databases;

  /** With their prefix, the least recently used first. */
  private final Set<String> names = new LinkedHashSet<>();

  private KeptDatabases(Databases databases) {
    this.databases = databases;
  }

  /** Finds those of earlier builds, and drops what a killed one left behind. */
  static KeptDatabases of(Databases databases) {
    KeptDatabases kept = new KeptDatabases(databases);
    Set<String> leftovers = new LinkedHashSet<>();
    try (Statement statement = databases.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                -- https://www.postgresql.org/docs/current/catalog-pg-database.html
                SELECT d.datname
                FROM pg_database d
                WHERE d.datname LIKE 'kept\\_%' OR d.datname LIKE 'godwit\\_shadow\\_%'
                ORDER BY shobj_description(d.oid, 'pg_database') NULLS FIRST
                """)) {
      while (rows.next()) {
        String name = rows.getString(1);
        (name.startsWith(PREFIX) ? kept.names : leftovers).add(name);
      }
    } catch (SQLException e) {
      throw new DatabaseException("list its databases", e);
    }
    leftovers.forEach(databases::drop);
    return kept;
  }

  Optional<ShadowDatabase> copyOf(String name) {
    String keptName = keptName(name);
    if (!names.contains(keptName)) {
      return Optional.empty();
    }
    touch(keptName);
    return Optional.of(databases.copy(keptName, DatabaseNames.next()));
  }

  void keep(ShadowDatabase database, String name) {
    String keptName = keptName(name);
    if (names.remove(keptName)) {
      databases.drop(keptName);
    }
    while (names.size() >= MOST) {
      String oldest = names.iterator().next();
      names.remove(oldest);
      databases.drop(oldest);
    }
    databases.rename(database, keptName);
    touch(keptName);
  }

  /** The time of the last use sorts as text does: it has had 13 digits since 2001. */
  private void touch(String keptName) {
    names.remove(keptName);
    names.add(keptName);
    databases.comment(keptName, Long.toString(System.currentTimeMillis()));
  }

  private static String keptName(String name) {
    if (!name.matches("[A-Za-z0-9_]{1," + LONGEST_NAME + "}")) {
      throw new IllegalArgumentException("No name to keep a database under: " + name);
    }
    return PREFIX + name;
  }
}
