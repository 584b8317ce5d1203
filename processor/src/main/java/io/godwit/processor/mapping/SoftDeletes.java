package io.godwit.processor.mapping;

import io.godwit.model.DefaultValue;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.type.BasicUse;
import io.godwit.processor.type.ColumnDefinition;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The columns of {@code @SoftDelete}: they say which rows are taken for deleted. */
final class SoftDeletes {

  private final Mapping mapping;
  private final Columns columns;

  SoftDeletes(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
  }

  /** The column of an entity: the whole hierarchy has it, in the table that all share. */
  void ofEntity(EntityClass entity) {
    boolean ownTable =
        entity.isRoot() || entity.inheritance() == EntityClass.Inheritance.TABLE_PER_CLASS;
    if (ownTable) {
      declared(entity.root().layers())
          .ifPresent(it -> add(it, entity.table(), entity, entity.declarer()));
    }
  }

  /** The column of a collection's table. */
  void ofCollection(Place place, Attribute attribute, TableDraft table) {
    attribute
        .annotations()
        .hibernate("SoftDelete")
        .ifPresent(it -> add(it, table, place.entity(), place.declarer(attribute)));
  }

  private static Optional<Annotation> declared(List<JavaClass> layers) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Optional<Annotation> found = layers.get(i).annotations().hibernate("SoftDelete");
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void add(Annotation softDelete, TableDraft table, EntityClass entity, Declarer by) {
    String strategy = softDelete.constant("strategy").orElse("DELETED");
    Name logical =
        Name.written(
            softDelete.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"));
    String name =
        columns.add(
            table,
            new Columns.Wanted(
                mapping.naming().column(logical),
                strategy.equals("TIMESTAMP")
                    ? ColumnType.of("timestamp(6) with time zone", 8)
                    : truth(softDelete),
                strategy.equals("TIMESTAMP"),
                ColumnSettings.NONE,
                Annotations.NONE,
                by,
                entity,
                columns.nextPosition()));
    ColumnDraft column =
        table
            .column(name)
            .orElseThrow()
            .withComment(softDelete.text("comment").orElse("Soft-delete indicator"));
    table.put(
        softDelete
            .text("options")
            .flatMap(it -> ColumnDefinition.parse(it).defaultValue())
            .map(it -> column.withDefault(new DefaultValue.Expression(it)))
            .orElse(column));
  }

  /** What says true or false: of the length of a truth, whatever a converter makes of it. */
  private ColumnType truth(Annotation softDelete) {
    Optional<TypeMirror> converter =
        softDelete.classLiteral("converter").filter(it -> it.getKind() == TypeKind.DECLARED);
    return converter
        .flatMap(
            it ->
                mapping
                    .columnTypes()
                    .of(
                        new BasicUse(
                            it,
                            Annotations.NONE,
                            ColumnSettings.NONE.withLength(1),
                            Optional.empty(),
                            Optional.empty(),
                            converter,
                            false)))
        .orElseGet(() -> ColumnType.of("boolean", 1));
  }
}
