package io.godwit.processor.mapping;

import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The primary keys of collections' tables. */
final class CollectionKeys {

  private final Mapping mapping;
  private final Columns columns;
  private final Generators generators;

  CollectionKeys(Mapping mapping, Columns columns, Generators generators) {
    this.mapping = mapping;
    this.columns = columns;
    this.generators = generators;
  }

  /** The primary key of a collection's table, where the kind of collection has one. */
  void bind(
      TableDraft table,
      CollectionTypes types,
      List<String> owner,
      List<String> index,
      List<String> elements,
      boolean oneToMany,
      Declarer by) {
    if (owner.isEmpty()) {
      return;
    }
    if (!mapping.provider().collectionsHaveKeysByKind()) {
      table.collectionKey(joined(owner, elements), by);
      return;
    }
    switch (types.kind()) {
      case BAG -> {}
      case LIST -> {
        if (!index.isEmpty()) {
          table.collectionKey(joined(owner, index), by);
        }
      }
      // A map whose key is an attribute of its values has no column for it.
      case MAP -> table.collectionKey(joined(owner, index.isEmpty() ? elements : index), by);
      case SET -> {
        boolean always =
            !elements.isEmpty()
                && elements.stream()
                    .allMatch(
                        it ->
                            table
                                .column(it)
                                .filter(column -> !column.column().nullable())
                                .isPresent());
        boolean large =
            elements.stream()
                .anyMatch(
                    it ->
                        table
                            .column(it)
                            .filter(column -> column.column().type().equals("oid"))
                            .isPresent());
        if (always) {
          table.collectionKey(
              oneToMany && mapping.rules().since74() ? elements : joined(owner, elements), by);
        } else if (mapping.rules().since74() && !elements.isEmpty() && !large) {
          table.unique(Optional.empty(), joined(owner, elements), by);
        }
      }
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> result = new ArrayList<>(first);
    second.stream().filter(it -> !result.contains(it)).forEach(result::add);
    return result;
  }

  /** Hibernate's {@code @CollectionId}: the rows have a key of their own. */
  boolean ofItsOwn(AttributeMapping.Waiting waiting, TableDraft table) {
    Attribute attribute = waiting.attribute();
    Optional<Annotation> id = attribute.annotations().hibernate("CollectionId");
    if (id.isEmpty()) {
      return false;
    }
    ColumnSettings settings = ColumnSettings.of(id.get().annotation("column"));
    Annotations annotations = attribute.annotations();
    String javaType =
        annotations
            .hibernate("CollectionIdJavaClass")
            .flatMap(it -> it.classLiteral("idType"))
            .or(
                () ->
                    annotations
                        .hibernate("CollectionIdJavaType")
                        .flatMap(it -> it.classLiteral("value")))
            .map(BasicTypes::name)
            .orElse("java.lang.Long");
    Place place = waiting.place();
    String name =
        columns.add(
            table,
            new Columns.Wanted(
                mapping.naming().column(Name.written(settings.name().orElse("id"))),
                javaType.endsWith(".Integer") || javaType.endsWith(".IntegerJavaType")
                    ? ColumnType.of("integer", 4)
                    : ColumnType.of("bigint", 8),
                false,
                settings,
                Annotations.NONE,
                place.declarer(attribute),
                place.entity(),
                waiting.position()));
    table.collectionKey(List.of(name), place.declarer(attribute));
    id.get()
        .text("generator")
        .ifPresent(
            it -> generators.named(place.entity(), attribute, it, place.declarer(attribute)));
    return true;
  }
}
