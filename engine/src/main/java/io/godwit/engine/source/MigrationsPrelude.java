package io.godwit.engine.source;

import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.migration.Migration;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.EnumType;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The migrations' state without its tables, and without the types and sequences that the model
 * declares itself. Where no migration was written by hand, that is an empty database.
 */
final class MigrationsPrelude implements Prelude {

  private final List<Migration> byHand;
  private final MigrationsSource source;
  private final Shadow shadow;

  MigrationsPrelude(List<Migration> migrations, MigrationsSource source, Shadow shadow) {
    this.byHand = migrations.stream().filter(it -> !it.generated()).toList();
    this.source = source;
    this.shadow = shadow;
  }

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of(
        byHand.stream().map(it -> it.checksum().toString()).collect(Collectors.joining(" ")));
  }

  @Override
  public ShadowDatabase open(Schema model) {
    if (byHand.isEmpty()) {
      return shadow.server().create();
    }
    Schema migrated = source.read();
    ShadowDatabase database = source.replay();
    try (Statement drop = database.connection().createStatement()) {
      Set<ObjectName> types = names(model.enumTypes().stream().map(EnumType::name).toList());
      Set<ObjectName> sequences = names(model.sequences().stream().map(Sequence::name).toList());
      drop(drop, "TABLE", migrated.tables().stream().map(Table::name).toList());
      drop(
          drop,
          "SEQUENCE",
          migrated.sequences().stream().map(Sequence::name).filter(sequences::contains).toList());
      drop(
          drop,
          "TYPE",
          migrated.enumTypes().stream().map(EnumType::name).filter(types::contains).toList());
      return database;
    } catch (SQLException e) {
      database.close();
      throw new DatabaseException("use the shadow database", e);
    }
  }

  private static Set<ObjectName> names(Collection<ObjectName> names) {
    return Set.copyOf(names);
  }

  private static void drop(Statement drop, String kind, List<ObjectName> names)
      throws SQLException {
    if (!names.isEmpty()) {
      drop.execute(
          names.stream()
              .map(SqlName::of)
              .collect(Collectors.joining(", ", "DROP " + kind + " IF EXISTS ", " CASCADE")));
    }
  }
}
