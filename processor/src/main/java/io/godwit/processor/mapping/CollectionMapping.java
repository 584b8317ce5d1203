package io.godwit.processor.mapping;

import io.godwit.model.ObjectName;
import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Collections: of elements, and of entities. */
final class CollectionMapping {

  private final Mapping mapping;
  private final Entities entities;
  private final Columns columns;
  private final Identifiers identifiers;
  private final ForeignKeys foreignKeys;
  private final ValueColumns values;
  private final MappedBy mappedBy;
  private final JoinTables joinTables;
  private final TableSettings tableSettings;
  private final Generators generators;
  private final Runnable bindToOne;

  CollectionMapping(
      Mapping mapping,
      Entities entities,
      Columns columns,
      Identifiers identifiers,
      ForeignKeys foreignKeys,
      ValueColumns values,
      MappedBy mappedBy,
      JoinTables joinTables,
      TableSettings tableSettings,
      Generators generators,
      Runnable bindToOne) {
    this.mapping = mapping;
    this.entities = entities;
    this.columns = columns;
    this.identifiers = identifiers;
    this.foreignKeys = foreignKeys;
    this.values = values;
    this.mappedBy = mappedBy;
    this.joinTables = joinTables;
    this.tableSettings = tableSettings;
    this.generators = generators;
    this.bindToOne = bindToOne;
  }

  void bind(AttributeMapping.Waiting waiting) {
    Attribute attribute = waiting.attribute();
    Annotations annotations = attribute.annotations();
    CollectionTypes types = CollectionTypes.of(attribute);
    if (annotations.hasJpa("ElementCollection")) {
      elements(waiting, types);
      return;
    }
    String annotation = annotations.hasJpa("OneToMany") ? "OneToMany" : "ManyToMany";
    boolean typed = annotations.jpa(annotation).filter(it -> it.has("targetEntity")).isPresent();
    if (types.element().isEmpty() && !typed) {
      mapping
          .report()
          .error(attribute.element(), Messages.rawCollection("@" + annotation, attribute.name()));
      return;
    }
    Optional<EntityClass> target =
        entities.target(attribute, annotation, types.element().orElse(attribute.type()));
    if (target.isPresent()) {
      entities(waiting, types, annotation, target.get());
    }
  }

  private void entities(
      AttributeMapping.Waiting waiting,
      CollectionTypes types,
      String annotation,
      EntityClass target) {
    Attribute attribute = waiting.attribute();
    Annotations annotations = attribute.annotations();
    if (mappedBy.isInverse(attribute, annotation, target)) {
      if (annotation.equals("OneToMany")) {
        index(waiting, types, target.table(), true);
      }
      return;
    }
    List<Annotation> joined =
        waiting
            .place()
            .overrides()
            .association(attribute.name())
            .map(it -> it.annotations("joinColumns"))
            .filter(it -> !it.isEmpty())
            .orElseGet(() -> JoinColumns.declared(annotations));
    if (annotation.equals("OneToMany") && !joined.isEmpty() && !annotations.hasJpa("JoinTable")) {
      inTarget(waiting, types, target, joined);
      return;
    }
    joinTables
        .toMany(waiting.place(), attribute, target, types, annotation, waiting.position(), joined)
        .ifPresent(
            it ->
                key(
                    it.table(),
                    types,
                    it.ownerColumns(),
                    index(waiting, types, it.table(), false),
                    it.elementColumns(),
                    annotation.equals("OneToMany"),
                    waiting.place().declarer(attribute)));
  }

  /** {@code @OneToMany} with a join column: the other entity's table holds it. */
  private void inTarget(
      AttributeMapping.Waiting waiting,
      CollectionTypes types,
      EntityClass target,
      List<Annotation> given) {
    Place place = waiting.place();
    Attribute attribute = waiting.attribute();
    Declarer by = place.declarer(attribute);
    List<JoinColumn> joined =
        identifiers
            .joinColumns()
            .to(
                place.entity(),
                given,
                by,
                attribute.name(),
                JoinColumns.prefixed(attribute.name()));
    for (JoinColumn each : joined) {
      boolean known = target.table().column(each.physical().catalog()).isPresent();
      columns.add(
          target.table(),
          new Columns.Wanted(
                  each.physical(),
                  each.type(),
                  !each.settings().notNull(),
                  each.settings(),
                  Annotations.NONE,
                  by,
                  place.entity(),
                  waiting.position())
              .writable(!known));
    }
    List<Annotation> settings = new ArrayList<>(given);
    attribute.annotations().jpa("JoinColumns").ifPresent(settings::add);
    foreignKeys.add(
        target.table(),
        joined,
        place.entity(),
        by,
        attribute.annotations(),
        settings,
        "foreignKey");
    index(waiting, types, target.table(), true);
  }

  private void elements(AttributeMapping.Waiting waiting, CollectionTypes types) {
    Place place = waiting.place();
    Attribute attribute = waiting.attribute();
    Declarer by = place.declarer(attribute);
    if (types.element().isEmpty()) {
      mapping
          .report()
          .error(
              attribute.element(), Messages.rawCollection("@ElementCollection", attribute.name()));
      return;
    }
    TypeMirror element = types.element().get();
    Optional<Annotation> settings =
        attribute
            .annotations()
            .jpa("CollectionTable")
            .or(() -> attribute.annotations().jpa("JoinTable"));
    TableDraft table = collectionTable(place, attribute, settings);
    List<Annotation> given =
        place
            .overrides()
            .association(attribute.name())
            .map(it -> it.annotations("joinColumns"))
            .filter(it -> !it.isEmpty())
            .or(() -> settings.map(it -> it.annotations("joinColumns")))
            .filter(it -> !it.isEmpty())
            .orElseGet(() -> JoinColumns.declared(attribute.annotations()));
    List<String> owner =
        joinTables.ownerColumns(
            place,
            attribute,
            table,
            given,
            settings.stream().toList(),
            Identifiers.named(place.entity()),
            waiting.position());
    List<String> index = index(waiting, types, table, false);
    List<String> elements =
        values.element(place, attribute, element, table, columns.nextPosition());
    bindToOne.run();
    if (!collectionId(waiting, table)) {
      key(table, types, owner, index, elements, false, by);
    }
  }

  /** Hibernate's {@code @CollectionId}: the rows have a key of their own. */
  private boolean collectionId(AttributeMapping.Waiting waiting, TableDraft table) {
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
                mapping.naming().physical(Name.written(settings.name().orElse("id"))),
                javaType.endsWith(".Integer") || javaType.endsWith(".IntegerJavaType")
                    ? ColumnType.of("integer", 4)
                    : ColumnType.of("bigint", 8),
                false,
                settings,
                Annotations.NONE,
                place.declarer(attribute),
                place.entity(),
                waiting.position()));
    table.primaryKey(List.of(name), place.declarer(attribute));
    id.get()
        .text("generator")
        .ifPresent(
            it -> generators.named(place.entity(), attribute, it, place.declarer(attribute)));
    return true;
  }

  private TableDraft collectionTable(
      Place place, Attribute attribute, Optional<Annotation> settings) {
    Name logical =
        settings
            .flatMap(it -> it.text("name"))
            .map(Name::written)
            .orElseGet(() -> Name.implied(place.entity().name() + "_" + attribute.name()));
    return tableSettings.table(logical, settings, attribute, place.declarer(attribute));
  }

  /** The columns by which a list or a map is looked up. */
  private List<String> index(
      AttributeMapping.Waiting waiting, CollectionTypes types, TableDraft table, boolean inTarget) {
    Attribute attribute = waiting.attribute();
    Optional<Annotation> order = attribute.annotations().jpa("OrderColumn");
    if (types.kind() == CollectionTypes.Kind.LIST
        && (order.isPresent() || attribute.annotations().hasHibernate("ListIndexBase"))) {
      return List.of(orderColumn(waiting, ColumnSettings.of(order), table, inTarget));
    }
    if (types.kind() != CollectionTypes.Kind.MAP
        || attribute.annotations().hasJpa("MapKey")
        || types.key().isEmpty()) {
      return List.of();
    }
    TypeMirror key = types.key().get();
    Optional<EntityClass> keyEntity = mapping.classes().of(key).flatMap(entities::of);
    if (keyEntity.isPresent()) {
      return joinTables.keyColumns(
          waiting.place(), attribute, table, keyEntity.get(), inTarget, waiting.position());
    }
    if (inTarget && !attribute.annotations().hasJpa("MapKeyColumn")) {
      return List.of();
    }
    return values.key(waiting.place(), attribute, key, table, inTarget, columns.nextPosition());
  }

  private String orderColumn(
      AttributeMapping.Waiting waiting,
      ColumnSettings settings,
      TableDraft table,
      boolean inTarget) {
    Attribute attribute = waiting.attribute();
    Name logical =
        settings
            .name()
            .map(Name::written)
            .orElseGet(() -> Name.implied(attribute.name() + "_ORDER"));
    String name =
        columns.add(
            table,
            new Columns.Wanted(
                mapping.naming().physical(logical),
                ColumnType.of("integer", 4),
                inTarget && !settings.notNull(),
                settings,
                Annotations.NONE,
                waiting.place().declarer(attribute),
                waiting.place().entity(),
                waiting.position()));
    if (mapping.rules().since74()) {
      table.check(
          new CheckDraft(
              Optional.empty(),
              Optional.of(name),
              SqlText.identifier(name) + " >= 0",
              waiting.place().declarer(attribute)));
    }
    return name;
  }

  /** The primary key of a collection's table, where the kind of collection has one. */
  private void key(
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
    switch (types.kind()) {
      case BAG -> {}
      case LIST, MAP -> {
        if (!index.isEmpty()) {
          table.primaryKey(joined(owner, index), by);
        }
      }
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
          table.primaryKey(
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

  static ObjectName name(Mapping mapping, Name logical, Optional<Annotation> settings) {
    return new ObjectName(
        settings
            .flatMap(it -> it.text("schema"))
            .map(it -> mapping.naming().physical(Name.written(it)).catalog()),
        mapping.naming().physical(logical).catalog());
  }
}
