package io.godwit.model;

import java.util.List;
import java.util.Optional;

/**
 * Names by which the default schema is left out: an entity that says {@code schema = "public"} and
 * one that says nothing mean the same table where {@code public} is the default schema.
 */
public final class DefaultSchema {

  private final String name;

  public DefaultSchema(String name) {
    this.name = name;
  }

  /** The schema with no name qualified by the default schema. */
  public Schema leftOutOf(Schema schema) {
    if (!schema.namespaces().contains(name)) {
      return schema;
    }
    return new Schema(
        schema.namespaces().stream().filter(it -> !it.equals(name)).toList(),
        schema.enumTypes().stream()
            .map(it -> new EnumType(unqualified(it.name()), it.values()))
            .toList(),
        schema.sequences().stream().map(this::sequence).toList(),
        schema.tables().stream().map(this::table).toList(),
        schema.declarations().stream()
            .filter(it -> !it.object().equals(ObjectId.schema(name)))
            .map(this::declaration)
            .toList(),
        schema.unmanaged().stream().map(this::object).toList(),
        schema.rows().stream()
            .map(it -> new InitialRow(unqualified(it.table()), it.columns(), it.values()))
            .toList(),
        schema.additions().stream().map(this::table).toList());
  }

  private ObjectName unqualified(ObjectName qualified) {
    return qualified.schema().equals(Optional.of(name))
        ? ObjectName.of(qualified.name())
        : qualified;
  }

  private Sequence sequence(Sequence sequence) {
    return new Sequence(
        unqualified(sequence.name()),
        sequence.options(),
        sequence.ownedBy().map(it -> new ColumnName(unqualified(it.table()), it.column())));
  }

  private Table table(Table table) {
    List<ForeignKey> foreignKeys =
        table.foreignKeys().stream()
            .map(
                it ->
                    new ForeignKey(
                        it.name(),
                        it.columns(),
                        unqualified(it.target()),
                        it.targetColumns(),
                        it.onDelete(),
                        it.onUpdate(),
                        it.matchFull(),
                        it.deferrability(),
                        it.validated()))
            .toList();
    return new Table(
        unqualified(table.name()),
        table.columns(),
        table.primaryKey(),
        table.uniques(),
        foreignKeys,
        table.checks(),
        table.indexes(),
        table.comment());
  }

  private Declaration declaration(Declaration declaration) {
    return new Declaration(
        object(declaration.object()),
        declaration.origin(),
        declaration.renamedFrom(),
        declaration.named());
  }

  private ObjectId object(ObjectId object) {
    return new ObjectId(object.kind(), unqualified(object.name()), object.part());
  }
}
