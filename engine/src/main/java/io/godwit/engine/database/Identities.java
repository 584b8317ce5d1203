package io.godwit.engine.database;

import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers by which a database knows its objects: one that was renamed has the same number and
 * another name.
 */
public final class Identities {

  private final Map<String, ObjectId> byNumber;

  private Identities(Map<String, ObjectId> byNumber) {
    this.byNumber = byNumber;
  }

  /**
   * @param connection one that is in no transaction
   */
  public static Identities read(Connection connection, String defaultSchema) {
    Map<String, ObjectId> byNumber = new TreeMap<>();
    try (Snapshot snapshot = Snapshot.of(connection, defaultSchema)) {
      snapshot.query(
          "identities",
          row ->
              byNumber.put(
                  row.number("oid") + "." + row.number("number"),
                  object(row, snapshot.name(row, "schema", "name"))));
    } catch (SQLException e) {
      throw new DatabaseException("read the catalog", e);
    }
    return new Identities(byNumber);
  }

  private static ObjectId object(CatalogRow row, ObjectName name) throws SQLException {
    return switch (row.text("kind")) {
      case "column" -> ObjectId.column(name, row.text("part"));
      case "sequence" -> ObjectId.sequence(name);
      case "enum" -> ObjectId.enumType(name);
      default -> ObjectId.table(name);
    };
  }

  /** What was renamed since: the objects as they are called later, by what they are called here. */
  public Map<ObjectId, ObjectId> renamedBy(Identities later) {
    Map<ObjectId, ObjectId> renamed = new TreeMap<>();
    byNumber.forEach(
        (number, here) -> {
          ObjectId there = later.byNumber.get(number);
          if (there != null && !ownName(here).equals(ownName(there))) {
            renamed.put(here, there);
          }
        });
    return renamed;
  }

  /** A column isn't renamed with its table. */
  private static String ownName(ObjectId object) {
    return object.part().orElse(object.name().name());
  }
}
