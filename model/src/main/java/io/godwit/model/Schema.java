package io.godwit.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A whole described database, as far as Godwit knows it. Everything is sorted by name, so that
 * equal databases are equal values; only a table's columns keep their order.
 *
 * @param namespaces the PostgreSQL schemas besides the default one
 * @param declarations who declared what; no part of the database, so no part of its {@link
 *     Fingerprint}
 * @param unmanaged objects that the model knows and leaves alone ({@code @Unmanaged}): they are
 *     neither created nor altered nor dropped
 * @param rows what tables hold from the beginning; no part of the {@link Fingerprint} either
 * @param additions what a module adds to tables of other modules: only the columns, constraints and
 *     indexes that stand beside those, or in place of those of the same name
 */
public record Schema(
    List<String> namespaces,
    List<EnumType> enumTypes,
    List<Sequence> sequences,
    List<Table> tables,
    List<Declaration> declarations,
    List<ObjectId> unmanaged,
    List<InitialRow> rows,
    List<Table> additions) {

  /** A database with nothing in it. */
  public static final Schema EMPTY =
      new Schema(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Schema {
    namespaces = Lists.sorted(namespaces, Comparator.naturalOrder());
    enumTypes = Lists.sorted(enumTypes, Comparator.comparing(EnumType::name));
    sequences = Lists.sorted(sequences, Comparator.comparing(Sequence::name));
    tables = Lists.sorted(tables, Comparator.comparing(Table::name));
    declarations = Lists.sorted(declarations, Comparator.comparing(Declaration::object));
    unmanaged = Lists.sorted(unmanaged, Comparator.naturalOrder());
    rows = Lists.sorted(rows, Comparator.naturalOrder());
    additions = Lists.sorted(additions, Comparator.comparing(Table::name));
  }

  /** A database whose tables begin empty. */
  public Schema(
      List<String> namespaces,
      List<EnumType> enumTypes,
      List<Sequence> sequences,
      List<Table> tables,
      List<Declaration> declarations,
      List<ObjectId> unmanaged) {
    this(namespaces, enumTypes, sequences, tables, declarations, unmanaged, List.of(), List.of());
  }

  public Optional<Table> table(ObjectName name) {
    return tables.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** The same database, with other things known of who declared its objects. */
  public Schema withDeclarations(List<Declaration> newDeclarations, List<ObjectId> newUnmanaged) {
    return new Schema(
        namespaces, enumTypes, sequences, tables, newDeclarations, newUnmanaged, rows, additions);
  }

  /** The same database, whose tables begin with these rows. */
  public Schema withRows(List<InitialRow> newRows) {
    return new Schema(
        namespaces, enumTypes, sequences, tables, declarations, unmanaged, newRows, additions);
  }
}
