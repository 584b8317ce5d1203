package io.godwit.engine.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the PostgreSQL schemas besides the default one. */
final class Namespaces {
  /** Every database has it from the start, so it is nobody's to create or to drop. */
  private static final String PUBLIC = "public";

  static List<String> read(Snapshot snapshot) throws SQLException {
    List<String> namespaces = new ArrayList<>();
    snapshot.query(
        "namespaces",
        row -> {
          String name = row.text("name");
          if (!snapshot.isDefault(name) && !name.equals(PUBLIC)) {
            namespaces.add(name);
          }
        });
    return namespaces;
  }

  private Namespaces() {}
}
