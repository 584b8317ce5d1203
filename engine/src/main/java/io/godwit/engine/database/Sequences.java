package io.godwit.engine.database;

import io.godwit.model.ColumnName;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sequences: those that stand for themselves, and those of identity columns. */
final class Sequences {
  private final List<Sequence> standalone = new ArrayList<>();
  private final Map<Owner, SequenceOptions> identities = new HashMap<>();

  private record Owner(long table, long position) {}

  static Sequences read(Snapshot snapshot) throws SQLException {
    Sequences sequences = new Sequences();
    snapshot.query("sequences", row -> sequences.add(snapshot, row));
    return sequences;
  }

  private void add(Snapshot snapshot, CatalogRow row) throws SQLException {
    SequenceOptions options =
        new SequenceOptions(
            row.text("type"),
            row.number("start"),
            row.number("increment"),
            row.number("min"),
            row.number("max"),
            row.number("cache"),
            row.is("cycle"));
    if (row.is("is_identity")) {
      identities.put(new Owner(row.number("owner"), row.number("owner_position")), options);
    } else {
      standalone.add(
          new Sequence(snapshot.name(row, "schema", "name"), options, owner(snapshot, row)));
    }
  }

  private static Optional<ColumnName> owner(Snapshot snapshot, CatalogRow row) throws SQLException {
    return row.number("owner") == 0
        ? Optional.empty()
        : Optional.of(
            new ColumnName(
                snapshot.name(row, "owner_schema", "owner_name"), row.text("owner_column")));
  }

  List<Sequence> standalone() {
    return standalone;
  }

  /** The options of an identity column's sequence. */
  SequenceOptions ofIdentity(long table, long position) {
    SequenceOptions options = identities.get(new Owner(table, position));
    if (options == null) {
      throw new IllegalStateException(
          "The catalog has no sequence for the identity column " + position + " of " + table);
    }
    return options;
  }
}
