package io.godwit.processor.mapping;

import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.StorageParameter;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.ConstraintDrafts.IndexDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code @Index} and {@code @PgIndex}. */
final class Indexes {

  private final Mapping mapping;
  private final AttributeColumns attributeColumns;

  Indexes(Mapping mapping, AttributeColumns attributeColumns) {
    this.mapping = mapping;
    this.attributeColumns = attributeColumns;
  }

  /** An {@code @Index}; a unique one is a constraint, unless it says what only an index can. */
  void jpa(TableDraft table, Annotation index, Declarer by, Optional<EntityClass> entity) {
    List<IndexKeys.Key> written = IndexKeys.parse(index.text("columnList").orElse(""));
    Optional<List<IndexKey>> keys = keys(table, entity, written, Optional.empty(), index, by);
    if (keys.isEmpty() || keys.get().isEmpty() || isUnmanaged(table, keys.get())) {
      return;
    }
    Optional<String> name = name(index);
    IndexOptions options = IndexOptions.parse(index.text("options").orElse(""));
    boolean unique = index.truth("unique", false);
    boolean constraint = unique && mapping.provider().uniqueIndexesAreConstraints();
    if (constraint && options.isEmpty() && areColumns(keys.get())) {
      table.unique(name, names(keys.get()), by);
      return;
    }
    table.index(
        new IndexDraft(
            name,
            new Index(
                "",
                "btree",
                unique,
                false,
                keys.get(),
                options.include(),
                options.where(),
                options.storage(),
                true),
            names(keys.get()),
            by));
  }

  /** A {@code @PgIndex} on a class, or on an attribute, whose columns are then the keys. */
  void pg(EntityClass entity, Annotation index, Optional<Attribute> attribute, Declarer by) {
    TableDraft table = entity.table();
    List<String> texts = new ArrayList<>(index.texts("columns"));
    if (texts.isEmpty() && attribute.isPresent()) {
      Optional<AttributeColumns.Held> held =
          attributeColumns.of(entity, by.origin().member().orElse(attribute.get().name()));
      if (held.isPresent()) {
        table = held.get().table();
        texts.addAll(held.get().columns().stream().map(Indexes::quoted).toList());
      }
    }
    if (texts.isEmpty()) {
      mapping.report().error(by.element(), index, Messages.indexWithoutColumns(entity.toString()));
      return;
    }
    List<IndexKeys.Key> written = new ArrayList<>();
    texts.forEach(it -> written.addAll(IndexKeys.parse(it)));
    Optional<List<IndexKey>> keys =
        keys(table, Optional.of(entity), written, index.text("operatorClass"), index, by);
    List<String> include = new ArrayList<>();
    for (String each : index.texts("include")) {
      column(table, Optional.of(entity), each, index, by).ifPresent(include::addAll);
    }
    if (keys.isEmpty() || isUnmanaged(table, keys.get())) {
      return;
    }
    table.index(
        new IndexDraft(
            name(index),
            new Index(
                "",
                index.constant("method").orElse("BTREE").toLowerCase(Locale.ROOT),
                index.truth("unique", false),
                index.truth("nullsNotDistinct", false),
                keys.get(),
                include,
                index.text("where"),
                storage(index.texts("storage")),
                true),
            names(keys.get()),
            by));
  }

  /** The columns that a name in an annotation means; empty if there are none, which is reported. */
  Optional<List<String>> column(
      TableDraft table,
      Optional<EntityClass> entity,
      String written,
      Annotation annotation,
      Declarer by) {
    Name name = Name.written(written.strip());
    String physical = mapping.naming().column(name).catalog();
    for (String candidate : new String[] {physical, name.catalog(), name.text()}) {
      if (table.column(candidate).isPresent()) {
        return Optional.of(List.of(candidate));
      }
    }
    Optional<List<String>> columns =
        entity
            .flatMap(it -> attributeColumns.of(it, name.text()))
            .map(AttributeColumns.Held::columns)
            .filter(it -> !it.isEmpty());
    if (columns.isEmpty() && mapping.naming().known()) {
      mapping
          .report()
          .error(
              by.element(),
              annotation,
              Messages.unknownIndexColumn(
                  annotation.toString(), name.text(), table.name().toString()));
    }
    return columns;
  }

  private Optional<List<IndexKey>> keys(
      TableDraft table,
      Optional<EntityClass> entity,
      List<IndexKeys.Key> written,
      Optional<String> operatorClass,
      Annotation annotation,
      Declarer by) {
    List<IndexKey> keys = new ArrayList<>();
    for (IndexKeys.Key key : written) {
      Optional<String> ownClass = key.operatorClass().or(() -> operatorClass);
      if (key.expression()) {
        keys.add(
            new IndexKey(
                new IndexKey.Expression(key.name()),
                ownClass,
                key.collation(),
                key.descending(),
                key.nullsFirst()));
        continue;
      }
      Optional<List<String>> columns = column(table, entity, key.name(), annotation, by);
      if (columns.isEmpty()) {
        return Optional.empty();
      }
      for (String column : columns.get()) {
        keys.add(
            new IndexKey(
                new IndexKey.Column(column),
                ownClass,
                key.collation(),
                key.descending(),
                key.nullsFirst()));
      }
    }
    return Optional.of(keys);
  }

  /** Whether the keys are columns and nothing more. */
  private static boolean areColumns(List<IndexKey> keys) {
    return keys.stream().allMatch(it -> it.equals(IndexKey.column(named(it.target()))));
  }

  private static boolean isUnmanaged(TableDraft table, List<IndexKey> keys) {
    return keys.stream()
        .anyMatch(
            it -> table.column(named(it.target())).filter(ColumnDraft::unmanaged).isPresent());
  }

  private static List<String> names(List<IndexKey> keys) {
    return keys.stream().map(it -> named(it.target())).toList();
  }

  /** What PostgreSQL names an index after. */
  private static String named(IndexKey.Target target) {
    return target.match(
        new IndexKey.Cases<>() {
          @Override
          public String column(IndexKey.Column column) {
            return column.name();
          }

          @Override
          public String expression(IndexKey.Expression expression) {
            return "expr";
          }
        });
  }

  private static Optional<String> name(Annotation index) {
    return index.text("name").map(it -> Name.written(it).catalog());
  }

  private static String quoted(String column) {
    return '"' + column + '"';
  }

  static List<StorageParameter> storage(List<String> written) {
    return written.stream()
        .map(
            it -> {
              int equals = it.indexOf('=');
              return equals < 0
                  ? new StorageParameter(it.strip(), "true")
                  : new StorageParameter(
                      it.substring(0, equals).strip(), it.substring(equals + 1).strip());
            })
        .toList();
  }
}
