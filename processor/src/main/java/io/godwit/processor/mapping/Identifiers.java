package io.godwit.processor.mapping;

import io.godwit.processor.draft.Declarer;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.ColumnSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of entities. A key may be made of another entity's, so each is bound when it is first
 * asked for.
 */
final class Identifiers {

  private final Mapping mapping;
  private final Entities entities;
  private final Columns columns;
  private final BasicMapping basics;
  private final Generators generators;
  private final ForeignKeys foreignKeys;
  private final JoinColumns joinColumns;
  private final Map<EntityClass, List<KeyColumn>> known = new HashMap<>();
  private final Set<EntityClass> underway = new HashSet<>();

  /** Those whose key is that of another entity: a unique constraint gives its order. */
  private final Set<EntityClass> sharesKey = new HashSet<>();

  Identifiers(
      Mapping mapping,
      Entities entities,
      Columns columns,
      BasicMapping basics,
      Generators generators,
      ForeignKeys foreignKeys) {
    this.mapping = mapping;
    this.entities = entities;
    this.columns = columns;
    this.basics = basics;
    this.generators = generators;
    this.foreignKeys = foreignKeys;
    this.joinColumns = new JoinColumns(mapping, this);
  }

  JoinColumns joinColumns() {
    return joinColumns;
  }

  /** The key's columns in their order; none if there is no key, which is then in the report. */
  List<KeyColumn> of(EntityClass entity) {
    List<KeyColumn> found = known.get(entity);
    if (found != null) {
      return found;
    }
    if (!underway.add(entity)) {
      mapping
          .report()
          .error(entity.javaClass().element(), Messages.idRefersToItself(entity.toString()));
      return List.of();
    }
    List<KeyColumn> key = bind(entity);
    known.put(entity, key);
    return key;
  }

  private List<KeyColumn> bind(EntityClass entity) {
    if (!entity.isRoot() && entity.inheritance() == EntityClass.Inheritance.SINGLE_TABLE) {
      return of(entity.root());
    }
    List<KeyColumn> key =
        !entity.isRoot() && entity.inheritance() == EntityClass.Inheritance.JOINED
            ? ofParent(entity)
            : own(entity);
    if (!key.isEmpty()) {
      if (sharesKey.contains(entity)) {
        entity.table().primaryKeyInOrder(KeyColumn.names(key), entity.declarer());
      } else {
        entity.table().primaryKey(KeyColumn.names(key), entity.declarer());
      }
    }
    return key;
  }

  /** The key of a joined table, which refers to the parent's. */
  private List<KeyColumn> ofParent(EntityClass entity) {
    Annotations annotations = entity.javaClass().annotations();
    EntityClass parent =
        mapping.provider().joinedTablesReferToParent()
            ? entity.parent().orElseThrow()
            : entity.root();
    List<Annotation> given =
        annotations.repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
    Declarer by = entity.declarer();
    List<JoinColumn> joined =
        joinColumns.to(
            parent, given, by, entity.toString(), mapping.implied().keyJoinColumn(parent));
    List<KeyColumn> key = addKey(entity, joined, by, Annotations.NONE);
    foreignKeys.add(
        entity.table(),
        joined,
        parent,
        by,
        ForeignKeySettings.ofJoinColumns(annotations, "PrimaryKeyJoinColumn"),
        ForeignKeys.onDelete(annotations));
    return key;
  }

  private List<KeyColumn> own(EntityClass entity) {
    List<Attribute> attributes = mapping.attributes(entity, entity.allLayers());
    Map<String, Attribute> mapsId = mapsId(attributes);
    Place place = Place.of(entity).asKey();
    List<Attribute> parts = KeyParts.of(mapping, entity, attributes);
    List<KeyColumn> key = new ArrayList<>();
    for (Attribute attribute : parts) {
      Attribute derived = mapsId.getOrDefault(attribute.name(), mapsId.get(""));
      if (derived != null || isAssociation(attribute)) {
        Attribute association = derived == null ? attribute : derived;
        boolean standIn =
            derived != null || KeyParts.isBasicInKeyClass(mapping, entity, association);
        key.addAll(
            parts.size() == 1
                ? whole(place, association)
                : association(place, association, standIn));
      } else if (isEmbeddedId(attribute)) {
        key.addAll(embedded(place, attribute, mapsId));
      } else {
        key.addAll(basic(place, attribute));
      }
    }
    if (key.isEmpty() && !mapping.report().hasErrors() && !mapping.report().hasUnresolvedTypes()) {
      mapping.report().error(entity.javaClass().element(), Messages.noId(entity.toString()));
    }
    return key;
  }

  private boolean isEmbeddedId(Attribute attribute) {
    return attribute.annotations().hasJpa("EmbeddedId")
        || attribute.annotations().hasJpa("Id") && isEmbeddable(attribute);
  }

  private boolean isEmbeddable(Attribute attribute) {
    return mapping.classes().of(attribute.type()).filter(it -> it.isEmbeddable()).isPresent();
  }

  private static Map<String, Attribute> mapsId(List<Attribute> attributes) {
    Map<String, Attribute> result = new HashMap<>();
    for (Attribute attribute : attributes) {
      attribute
          .annotations()
          .jpa("MapsId")
          .ifPresent(it -> result.put(it.text("value").orElse(""), attribute));
    }
    return result;
  }

  static boolean isAssociation(Attribute attribute) {
    return attribute.annotations().hasJpa("ManyToOne")
        || attribute.annotations().hasJpa("OneToOne");
  }

  private List<KeyColumn> basic(Place place, Attribute attribute) {
    Optional<BasicMapping.Bound> bound = basics.bind(place, attribute);
    bound.ifPresent(it -> generators.bind(place, attribute, it));
    return bound.stream().map(it -> new KeyColumn(it.logical(), it.physical(), it.type())).toList();
  }

  private List<KeyColumn> embedded(Place place, Attribute embedded, Map<String, Attribute> mapsId) {
    List<KeyColumn> key = new ArrayList<>();
    Place inner = place.under(embedded, mapping.rules());
    for (Attribute each : KeyParts.of(mapping, embedded, place.entity())) {
      Attribute derived =
          mapsId.get(inner.path().substring(inner.path().indexOf('.') + 1) + each.name());
      if (derived != null) {
        key.addAll(association(place, derived, true));
      } else if (isEmbeddable(each)) {
        key.addAll(embedded(inner, each, mapsId));
      } else {
        key.addAll(isAssociation(each) ? association(inner, each, false) : basic(inner, each));
      }
    }
    return key;
  }

  /** The key is another entity's key. */
  private List<KeyColumn> whole(Place place, Attribute attribute) {
    if (attribute.annotations().hasJpa("OneToOne")) {
      sharesKey.add(place.entity());
    }
    return addKey(
        place.entity(),
        joined(place, attribute),
        place.declarer(attribute),
        attribute.annotations());
  }

  /**
   * A part of the key that is another entity's key.
   *
   * @param standIn whether something basic stands for it in the key: a {@code @JoinColumn} then
   *     says its length, even if only by its default
   */
  private List<KeyColumn> association(Place place, Attribute attribute, boolean standIn) {
    List<JoinColumn> joined = new ArrayList<>();
    List<JoinColumn> asTarget = joined(place, attribute);
    for (JoinColumn each : asTarget) {
      joined.add(
          standIn
                  && asTarget.size() == 1
                  && each.settings().given()
                  && each.settings().definition().isEmpty()
              ? each.as(each.type().withDefaultLength())
              : each);
    }
    return addKey(place.entity(), joined, place.declarer(attribute), attribute.annotations());
  }

  private List<JoinColumn> joined(Place place, Attribute attribute) {
    String annotation = attribute.annotations().hasJpa("ManyToOne") ? "ManyToOne" : "OneToOne";
    Optional<EntityClass> target = entities.target(attribute, annotation, attribute.type());
    if (target.isEmpty()) {
      return List.of();
    }
    Declarer by = place.declarer(attribute);
    List<Annotation> given =
        place
            .overrides()
            .association(attribute.name())
            .map(it -> it.annotations("joinColumns"))
            .filter(it -> !it.isEmpty())
            .orElseGet(
                () -> {
                  List<Annotation> declared = JoinColumns.declared(attribute.annotations());
                  return declared.isEmpty()
                      ? attribute
                          .annotations()
                          .repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                      : declared;
                });
    List<JoinColumn> joined =
        joinColumns.to(
            target.get(),
            given,
            by,
            attribute.name(),
            mapping.implied().joinColumn(place, attribute, target.get()));
    foreignKeys.add(
        place.table(),
        joined,
        target.get(),
        by,
        ToOneMapping.foreignKey(
            attribute.annotations(), place.overrides().association(attribute.name())),
        ForeignKeys.onDelete(attribute.annotations()));
    return joined;
  }

  private List<KeyColumn> addKey(
      EntityClass entity, List<JoinColumn> joined, Declarer by, Annotations annotations) {
    List<KeyColumn> key = new ArrayList<>();
    for (JoinColumn each : joined) {
      columns.add(
          entity.table(),
          new Columns.Wanted(
              each.physical(),
              each.type(),
              false,
              ColumnSettings.NONE,
              annotations,
              by,
              entity,
              columns.nextPosition()));
      key.add(each.asKey());
    }
    return key;
  }
}
