package io.godwit.engine.diff;

import io.godwit.engine.sql.SqlExpression;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.ColumnName;
import io.godwit.model.Declaration;
import io.godwit.model.DefaultValue;
import io.godwit.model.EnumType;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectKind;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import io.godwit.model.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries renames out on a schema, in everything that mentions what was renamed, as PostgreSQL's
 * catalog does by itself.
 *
 * @param columns by the new name of their table
 */
record NewNames(
    Map<ObjectName, ObjectName> tables,
    Map<ObjectName, ObjectName> sequences,
    Map<ObjectName, ObjectName> enumTypes,
    Map<ObjectName, Map<String, String>> columns) {

  Schema in(Schema schema) {
    if (tables.isEmpty() && sequences.isEmpty() && enumTypes.isEmpty() && columns.isEmpty()) {
      return schema;
    }
    return new Schema(
        schema.namespaces(),
        schema.enumTypes().stream()
            .map(it -> new EnumType(enumType(it.name()), it.values()))
            .toList(),
        schema.sequences().stream().map(this::in).toList(),
        schema.tables().stream().map(this::in).toList(),
        schema.declarations().stream()
            .map(it -> new Declaration(in(it.object()), it.origin(), it.renamedFrom(), it.named()))
            .toList(),
        schema.unmanaged().stream().map(this::in).toList());
  }

  private Sequence in(Sequence sequence) {
    return new Sequence(
        sequences.getOrDefault(sequence.name(), sequence.name()),
        sequence.options(),
        sequence
            .ownedBy()
            .map(it -> new ColumnName(table(it.table()), column(it.table(), it.column()))));
  }

  private Table in(Table table) {
    ObjectName old = table.name();
    return new Table(
        table(old),
        table.columns().stream().map(it -> in(old, it)).toList(),
        table
            .primaryKey()
            .map(
                it ->
                    new PrimaryKey(
                        it.name(),
                        columns(old, it.columns()),
                        columns(old, it.include()),
                        it.deferrability())),
        table.uniques().stream()
            .map(
                it ->
                    new Unique(
                        it.name(),
                        columns(old, it.columns()),
                        columns(old, it.include()),
                        it.nullsNotDistinct(),
                        it.deferrability()))
            .toList(),
        table.foreignKeys().stream().map(it -> in(old, it)).toList(),
        table.checks().stream()
            .map(
                it ->
                    new Check(
                        it.name(),
                        expression(old, it.expression()),
                        it.noInherit(),
                        it.validated()))
            .toList(),
        table.indexes().stream().map(it -> in(old, it)).toList(),
        table.comment());
  }

  private Column in(ObjectName table, Column column) {
    SqlExpression type = SqlExpression.ofType(column.type());
    for (Map.Entry<ObjectName, ObjectName> each : enumTypes.entrySet()) {
      type = type.withType(each.getKey(), each.getValue());
    }
    return new Column(
        column(table, column.name()),
        type.sql(),
        column.nullable(),
        column.collation(),
        column.defaultValue().map(it -> in(table, it)),
        column.comment());
  }

  private DefaultValue in(ObjectName table, DefaultValue value) {
    return value.match(
        new DefaultValue.Cases<>() {
          @Override
          public DefaultValue expression(DefaultValue.Expression it) {
            return new DefaultValue.Expression(NewNames.this.expression(table, it.sql()));
          }

          @Override
          public DefaultValue identity(DefaultValue.Identity it) {
            return it;
          }

          @Override
          public DefaultValue generated(DefaultValue.Generated it) {
            return new DefaultValue.Generated(
                NewNames.this.expression(table, it.sql()), it.stored());
          }
        });
  }

  private ForeignKey in(ObjectName table, ForeignKey foreignKey) {
    return new ForeignKey(
        foreignKey.name(),
        columns(table, foreignKey.columns()),
        table(foreignKey.target()),
        columns(foreignKey.target(), foreignKey.targetColumns()),
        foreignKey.onDelete(),
        foreignKey.onUpdate(),
        foreignKey.matchFull(),
        foreignKey.deferrability(),
        foreignKey.validated());
  }

  private Index in(ObjectName table, Index index) {
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        index.nullsNotDistinct(),
        index.keys().stream().map(it -> in(table, it)).toList(),
        columns(table, index.include()),
        index.where().map(it -> expression(table, it)),
        index.storage(),
        index.valid());
  }

  private IndexKey in(ObjectName table, IndexKey key) {
    IndexKey.Target target =
        key.target()
            .match(
                new IndexKey.Cases<IndexKey.Target>() {
                  @Override
                  public IndexKey.Target column(IndexKey.Column it) {
                    return new IndexKey.Column(NewNames.this.column(table, it.name()));
                  }

                  @Override
                  public IndexKey.Target expression(IndexKey.Expression it) {
                    return new IndexKey.Expression(NewNames.this.expression(table, it.sql()));
                  }
                });
    return new IndexKey(
        target, key.operatorClass(), key.collation(), key.descending(), key.nullsFirst());
  }

  private ObjectId in(ObjectId object) {
    if (object.kind() == ObjectKind.SEQUENCE) {
      return ObjectId.sequence(sequences.getOrDefault(object.name(), object.name()));
    } else if (object.kind() == ObjectKind.ENUM_TYPE) {
      return ObjectId.enumType(enumType(object.name()));
    }
    Optional<String> part =
        object.kind() == ObjectKind.COLUMN
            ? object.part().map(it -> column(object.name(), it))
            : object.part();
    return new ObjectId(object.kind(), table(object.name()), part);
  }

  private ObjectName table(ObjectName old) {
    return tables.getOrDefault(old, old);
  }

  private ObjectName enumType(ObjectName old) {
    return enumTypes.getOrDefault(old, old);
  }

  private String column(ObjectName oldTable, String old) {
    return columnsOf(oldTable).getOrDefault(old, old);
  }

  private List<String> columns(ObjectName oldTable, List<String> old) {
    return old.stream().map(it -> column(oldTable, it)).toList();
  }

  private Map<String, String> columnsOf(ObjectName oldTable) {
    return columns.getOrDefault(table(oldTable), Map.of());
  }

  private String expression(ObjectName oldTable, String sql) {
    SqlExpression expression = SqlExpression.of(sql).withColumns(columnsOf(oldTable));
    for (Map.Entry<ObjectName, ObjectName> each : sequences.entrySet()) {
      expression = expression.withSequence(each.getKey(), each.getValue());
    }
    for (Map.Entry<ObjectName, ObjectName> each : enumTypes.entrySet()) {
      expression = expression.withType(each.getKey(), each.getValue());
    }
    return expression.sql();
  }
}
