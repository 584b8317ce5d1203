package io.godwit.processor.mapping;

import io.godwit.model.ReferentialAction;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
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
  private final CollectionIndexes indexes;
  private final CollectionKeys keys;
  private final AnyColumns anyColumns;
  private final SoftDeletes softDeletes;
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
    this.indexes = new CollectionIndexes(mapping, entities, columns, values, joinTables);
    this.anyColumns = new AnyColumns(mapping, columns);
    this.keys = new CollectionKeys(mapping, columns, generators);
    this.softDeletes = new SoftDeletes(mapping, columns);
    this.bindToOne = bindToOne;
  }

  void bind(AttributeMapping.Waiting waiting) {
    Attribute attribute = waiting.attribute();
    Annotations annotations = attribute.annotations();
    CollectionTypes types =
        CollectionTypes.of(attribute, mapping.rules().settings().listsAreOrdered());
    if (annotations.hasJpa("ElementCollection")) {
      elements(waiting, types);
      return;
    }
    if (annotations.hasHibernate("ManyToAny")) {
      any(waiting, types);
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
      if (ForeignKeys.onDelete(annotations) == ReferentialAction.CASCADE) {
        mappedBy
            .owner(target, MappedBy.path(attribute, annotation).orElse(""))
            .ifPresent(foreignKeys::cascade);
      }
      Comments.ofCollection(target.table(), annotations);
      if (annotation.equals("OneToMany")) {
        indexes.bind(waiting, types, target.table(), true);
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
            it -> {
              softDeletes.ofCollection(waiting.place(), attribute, it.table());
              List<String> index = indexes.bind(waiting, types, it.table(), false);
              if (!keys.ofItsOwn(waiting, it.table())
                  && !isUniqueAlready(types, annotations.jpa("JoinTable"))) {
                keys.bind(
                    it.table(),
                    types,
                    it.ownerColumns(),
                    index,
                    it.elementColumns(),
                    annotation.equals("OneToMany"),
                    waiting.place().declarer(attribute));
              }
            });
  }

  /** Entities of several kinds: a table with the owner, and the kind and the key of each. */
  private void any(AttributeMapping.Waiting waiting, CollectionTypes types) {
    Place place = waiting.place();
    Attribute attribute = waiting.attribute();
    Optional<Annotation> settings = attribute.annotations().jpa("JoinTable");
    TableDraft table = collectionTable(place, attribute, settings);
    List<String> owner =
        joinTables.ownerColumns(
            place,
            attribute,
            table,
            settings.map(it -> it.annotations("joinColumns")).orElse(List.of()),
            settings,
            mapping.implied().owner(place.entity(), false),
            waiting.position());
    List<String> index = indexes.bind(waiting, types, table, false);
    List<String> elements =
        anyColumns.bind(
            place,
            attribute,
            table,
            settings.map(it -> it.annotations("inverseJoinColumns")).orElse(List.of()),
            true);
    keys.bind(table, types, owner, index, elements, false, place.declarer(attribute));
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
    Optional<Annotation> override = place.overrides().association(attribute.name());
    List<JoinColumn> joined =
        identifiers
            .joinColumns()
            .to(
                place.entity(),
                given,
                by,
                attribute.name(),
                mapping.implied().joinColumn(place, attribute, place.entity()));
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
    foreignKeys.add(
        target.table(),
        joined,
        place.entity(),
        by,
        mapping.rules().since7() || identifiers.joinColumns().isToKey(place.entity(), joined)
            ? ForeignKeySettings.of(attribute.annotations().jpa("JoinColumn"), "foreignKey")
                .under(ForeignKeySettings.of(override, "foreignKey"))
            : ForeignKeySettings.NONE,
        ForeignKeys.onDelete(attribute.annotations()));
    indexes.bind(waiting, types, target.table(), true);
    Comments.ofCollection(target.table(), attribute.annotations());
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
            settings,
            mapping.implied().owner(place.entity(), true),
            waiting.position());
    List<String> index = indexes.bind(waiting, types, table, false);
    List<String> elements =
        values.element(place, attribute, element, table, columns.nextPosition());
    bindToOne.run();
    elements = values.withAssociations(place, attribute, element, table, elements);
    softDeletes.ofCollection(place, attribute, table);
    if (!keys.ofItsOwn(waiting, table)
        && !isUniqueAlready(types, settings)
        && mapping.provider().collectionsHaveKeysByKind()) {
      keys.bind(table, types, owner, index, elements, false, by);
    }
  }

  /** From Hibernate 7.4 on, a set's table with a unique constraint of its own gets no key. */
  private boolean isUniqueAlready(CollectionTypes types, Optional<Annotation> settings) {
    return mapping.rules().since74()
        && types.kind() == CollectionTypes.Kind.SET
        && settings.filter(it -> !it.annotations("uniqueConstraints").isEmpty()).isPresent();
  }

  private TableDraft collectionTable(
      Place place, Attribute attribute, Optional<Annotation> settings) {
    Name logical =
        settings
            .flatMap(it -> it.text("name"))
            .map(Name::written)
            .orElseGet(() -> mapping.implied().collectionTable(place, attribute));
    return tableSettings.table(logical, settings, attribute, place.declarer(attribute));
  }
}
