package io.godwit.engine.database;

import io.godwit.model.EnumType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the enum types. */
final class EnumTypes {

  static List<EnumType> read(Snapshot snapshot) throws SQLException {
    List<EnumType> types = new ArrayList<>();
    snapshot.query(
        "enum_types",
        row -> types.add(new EnumType(snapshot.name(row, "schema", "name"), row.texts("labels"))));
    return types;
  }

  private EnumTypes() {}
}
