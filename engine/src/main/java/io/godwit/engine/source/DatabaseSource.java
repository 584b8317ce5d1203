package io.godwit.engine.source;

import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.database.FlywayHistory;
import io.godwit.engine.database.Introspector;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A live database. It is only ever read. */
public final class DatabaseSource implements SchemaSource {

  private final DatabaseUrl url;
  private final Shadow shadow;
  private Optional<Schema> known = Optional.empty();

  public DatabaseSource(DatabaseUrl url, Shadow shadow) {
    this.url = url;
    this.shadow = shadow;
  }

  /**
   * The schema at the first reading, so that all that follows from it fits together. Nothing is
   * known of who made what: Godwit drops nothing that it finds.
   */
  @Override
  public Schema read() {
    if (known.isEmpty()) {
      known = Optional.of(readNow());
    }
    return known.get();
  }

  private Schema readNow() {
    try (Connection connection = url.open()) {
      return withoutHistory(new Introspector().read(connection, url.schema()));
    } catch (SQLException e) {
      throw new DatabaseException("close the connection", e);
    }
  }

  /** What Flyway notes for itself is nobody's to migrate. */
  private static Schema withoutHistory(Schema schema) {
    ObjectName history = ObjectName.of(FlywayHistory.TABLE);
    return new Schema(
        schema.namespaces(),
        schema.enumTypes(),
        schema.sequences(),
        schema.tables().stream().filter(it -> !it.name().equals(history)).toList(),
        schema.declarations(),
        schema.unmanaged());
  }

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of(read());
  }

  @Override
  public ShadowDatabase replay() {
    return new ShadowBuild(shadow).create(read());
  }
}
