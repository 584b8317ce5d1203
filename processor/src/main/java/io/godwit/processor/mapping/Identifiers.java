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
import javax.lang.model.type.DeclaredType;

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
      entity.table().primaryKey(KeyColumn.names(key), entity.declarer());
    }
    return key;
  }

  /** The key of a joined table, which refers to the parent's. */
  private List<KeyColumn> ofParent(EntityClass entity) {
    Annotations annotations = entity.javaClass().annotations();
    EntityClass parent = entity.parent().orElseThrow();
    List<Annotation> given =
        annotations.repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
    Declarer by = entity.declarer();
    List<JoinColumn> joined =
        joinColumns.to(
            parent, given, by, entity.toString(), mapping.implied().keyJoinColumn(parent));
    List<KeyColumn> key = addKey(entity, joined, by, Annotations.NONE);
    List<Annotation> settings = new ArrayList<>(given);
    annotations.jpa("PrimaryKeyJoinColumns").ifPresent(settings::add);
    foreignKeys.add(entity.table(), joined, parent, by, annotations, settings, "foreignKey");
    return key;
  }

  private List<KeyColumn> own(EntityClass entity) {
    List<Attribute> attributes = mapping.attributes(entity, entity.allLayers());
    Map<String, Attribute> mapsId = mapsId(attributes);
    Place place = Place.of(entity).asKey();
    List<KeyColumn> key = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (isEmbeddedId(attribute)) {
        Attribute whole = mapsId.get("");
        key.addAll(whole == null ? embedded(place, attribute, mapsId) : association(place, whole));
      } else if (attribute.annotations().hasJpa("Id")) {
        Attribute derived = mapsId.getOrDefault(attribute.name(), mapsId.get(""));
        key.addAll(derived == null ? part(place, attribute) : association(place, derived));
      }
    }
    if (key.isEmpty() && !mapping.report().hasErrors() && !mapping.report().hasUnresolvedTypes()) {
      mapping.report().error(entity.javaClass().element(), Messages.noId(entity.toString()));
    }
    return KeyColumn.ordered(key);
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

  private List<KeyColumn> part(Place place, Attribute attribute) {
    return isAssociation(attribute) ? association(place, attribute) : basic(place, attribute);
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
    Place inner = place.under(embedded);
    for (Attribute each :
        mapping.embeddableAttributes((DeclaredType) embedded.type(), place.entity())) {
      Attribute derived =
          mapsId.get(inner.path().substring(inner.path().indexOf('.') + 1) + each.name());
      if (derived != null) {
        key.addAll(association(place, derived));
      } else if (isEmbeddable(each)) {
        key.addAll(embedded(inner, each, mapsId));
      } else {
        key.addAll(part(inner, each));
      }
    }
    return key;
  }

  /** A part of the key that is another entity's key. */
  private List<KeyColumn> association(Place place, Attribute attribute) {
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
    List<Annotation> settings = new ArrayList<>(given);
    attribute.annotations().jpa("JoinColumns").ifPresent(settings::add);
    place.overrides().association(attribute.name()).ifPresent(it -> settings.add(0, it));
    foreignKeys.add(
        place.table(), joined, target.get(), by, attribute.annotations(), settings, "foreignKey");
    return addKey(place.entity(), joined, by, attribute.annotations());
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
