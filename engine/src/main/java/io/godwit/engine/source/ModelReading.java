package io.godwit.engine.source;

import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import io.godwit.model.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Creates a model on a shadow database and reads it back.
 *
 * <p>Where an earlier model was read before, only the tables that differ from it are created: what
 * the catalog says of a table follows from the table's own declaration. (The proof, which compares
 * with a whole database, would fail if that were ever untrue.)
 */
final class ModelReading {

  /** More than PostgreSQL is known to need. */
  private static final int ROUNDS = 4;

  /** A model, and what the shadow said of it. */
  record Known(Schema model, Schema reading) {}

  private final Prelude prelude;
  private final Shadow shadow;

  ModelReading(Prelude prelude, Shadow shadow) {
    this.prelude = prelude;
    this.shadow = shadow;
  }

  Schema read(Schema model, Optional<Known> earlier) {
    return earlier
        .filter(it -> sameSurroundings(it.model(), model))
        .map(it -> readChanged(model, it))
        .orElseGet(() -> readAll(model));
  }

  private static boolean sameSurroundings(Schema earlier, Schema model) {
    return earlier.namespaces().equals(model.namespaces())
        && earlier.enumTypes().equals(model.enumTypes());
  }

  private Schema readAll(Schema model) {
    return readSettled(model, model.tables(), model.sequences());
  }

  private Schema readChanged(Schema model, Known earlier) {
    Set<Table> unchangedTables = new HashSet<>(earlier.model().tables());
    Set<Sequence> unchangedSequences = new HashSet<>(earlier.model().sequences());
    Schema changed =
        readSettled(
            model,
            model.tables().stream().filter(it -> !unchangedTables.contains(it)).toList(),
            model.sequences().stream().filter(it -> !unchangedSequences.contains(it)).toList());
    return join(model, changed, earlier.reading());
  }

  /**
   * Reads until the catalog's spelling is one that PostgreSQL keeps: it writes {@code status IN
   * ('A', 'B')} on a varchar as {@code = ANY ((ARRAY[…])::text[])}, and that, in a migration, as
   * something else again.
   */
  private Schema readSettled(Schema model, List<Table> tables, List<Sequence> sequences) {
    Schema reading = readOn(model, tables, sequences);
    List<Table> spelled = reading.tables().stream().filter(ModelReading::hasExpressions).toList();
    for (int round = 0; !spelled.isEmpty() && round < ROUNDS; round++) {
      Schema respelled = replaceTables(join(model, reading, model), spelled);
      Schema again = readOn(respelled, spelled, respelled.sequences());
      List<Table> settled = spelled;
      spelled = again.tables().stream().filter(it -> !settled.contains(it)).toList();
      reading = replaceTables(reading, again.tables());
    }
    return reading;
  }

  private static boolean hasExpressions(Table table) {
    return !table.checks().isEmpty()
        || table.indexes().stream().anyMatch(ModelReading::hasExpressions)
        || table.columns().stream()
            .flatMap(it -> it.defaultValue().stream())
            .anyMatch(it -> !(it instanceof DefaultValue.Identity));
  }

  private static boolean hasExpressions(Index index) {
    return index.where().isPresent()
        || index.keys().stream().anyMatch(it -> it.target() instanceof IndexKey.Expression);
  }

  private static Schema replaceTables(Schema schema, List<Table> newTables) {
    Map<ObjectName, Table> tables = new LinkedHashMap<>();
    schema.tables().forEach(it -> tables.put(it.name(), it));
    newTables.forEach(it -> tables.put(it.name(), it));
    return new Schema(
        schema.namespaces(),
        schema.enumTypes(),
        schema.sequences(),
        List.copyOf(tables.values()),
        schema.declarations(),
        schema.unmanaged());
  }

  /** Reads some of the model's tables and sequences, and all of its types. */
  private Schema readOn(Schema model, List<Table> tables, List<Sequence> sequences) {
    Schema created =
        new Schema(
            model.namespaces(),
            model.enumTypes(),
            sequences,
            withTargets(tables, model),
            model.declarations(),
            List.of());
    try (ShadowDatabase database = prelude.open(model)) {
      new ShadowBuild(shadow).create(created, database);
      Schema reading = database.read();
      return only(reading, model, tables);
    }
  }

  /** What the model declares, without the prelude and without the stubs. */
  private static Schema only(Schema reading, Schema model, List<Table> declared) {
    Set<ObjectName> tables = declared.stream().map(Table::name).collect(Collectors.toSet());
    Set<ObjectName> sequences =
        model.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    Set<ObjectName> types =
        model.enumTypes().stream().map(it -> it.name()).collect(Collectors.toSet());
    return new Schema(
        model.namespaces(),
        reading.enumTypes().stream().filter(it -> types.contains(it.name())).toList(),
        reading.sequences().stream()
            .filter(it -> sequences.contains(it.name()) || belongsTo(tables, it))
            .toList(),
        reading.tables().stream().filter(it -> tables.contains(it.name())).toList(),
        List.of(),
        List.of());
  }

  /** A {@code serial} column makes its sequence by itself. */
  private static boolean belongsTo(Set<ObjectName> tables, Sequence sequence) {
    return sequence.ownedBy().filter(it -> tables.contains(it.table())).isPresent();
  }

  private static Schema join(Schema model, Schema changed, Schema earlier) {
    Map<ObjectName, Table> tables = new HashMap<>();
    earlier.tables().forEach(it -> tables.put(it.name(), it));
    changed.tables().forEach(it -> tables.put(it.name(), it));
    Map<ObjectName, Sequence> sequences = new HashMap<>();
    earlier.sequences().forEach(it -> sequences.put(it.name(), it));
    changed.sequences().forEach(it -> sequences.put(it.name(), it));
    Set<ObjectName> modelled = model.tables().stream().map(Table::name).collect(Collectors.toSet());
    Set<ObjectName> declared =
        model.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    return new Schema(
        changed.namespaces(),
        changed.enumTypes(),
        sequences.values().stream()
            .filter(it -> declared.contains(it.name()) || belongsTo(modelled, it))
            .toList(),
        model.tables().stream().map(it -> tables.get(it.name())).toList(),
        List.of(),
        List.of());
  }

  /** The tables, and stubs of those that their foreign keys refer to. */
  private static List<Table> withTargets(List<Table> tables, Schema model) {
    Map<ObjectName, Table> all = new LinkedHashMap<>();
    tables.forEach(it -> all.put(it.name(), it));
    Map<ObjectName, Table> modelled = new HashMap<>();
    model.tables().forEach(it -> modelled.put(it.name(), it));
    for (Table table : tables) {
      for (ForeignKey foreignKey : table.foreignKeys()) {
        Table target = modelled.get(foreignKey.target());
        if (target == null) {
          all.merge(
              foreignKey.target(), stubFor(foreignKey, table), ModelReading::withColumnsOfBoth);
        } else {
          all.putIfAbsent(target.name(), stubOf(target));
        }
      }
    }
    return List.copyOf(all.values());
  }

  /** A table as a foreign key sees it. */
  private static Table stubOf(Table target) {
    return new Table(
        target.name(),
        target.columns(),
        target.primaryKey(),
        target.uniques(),
        List.of(),
        List.of(),
        target.indexes().stream().filter(it -> it.unique()).toList(),
        Optional.empty());
  }

  /**
   * A table that the model refers to and doesn't manage: all that is known is what is referred to.
   */
  private static Table stubFor(ForeignKey foreignKey, Table table) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < foreignKey.columns().size(); i++) {
      String type = table.column(foreignKey.columns().get(i)).orElseThrow().type();
      columns.add(Column.of(foreignKey.targetColumns().get(i), type, false));
    }
    Unique key = Unique.of("stub_of_" + foreignKey.name(), foreignKey.targetColumns());
    return new Table(
        foreignKey.target(),
        columns,
        Optional.empty(),
        List.of(key),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Table withColumnsOfBoth(Table one, Table other) {
    Map<String, Column> columns = new LinkedHashMap<>();
    one.columns().forEach(it -> columns.put(it.name(), it));
    other.columns().forEach(it -> columns.putIfAbsent(it.name(), it));
    List<Unique> uniques = new ArrayList<>(one.uniques());
    other.uniques().stream()
        .filter(it -> uniques.stream().noneMatch(one1 -> one1.columns().equals(it.columns())))
        .forEach(uniques::add);
    return new Table(
        one.name(),
        List.copyOf(columns.values()),
        Optional.empty(),
        uniques,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
