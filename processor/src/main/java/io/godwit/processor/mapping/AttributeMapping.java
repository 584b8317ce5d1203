package io.godwit.processor.mapping;

import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.type.ColumnSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Tells what kind of attribute it is, and hands it to the part of the mapping that knows it. */
final class AttributeMapping {

  /** An association or a collection, which waits until all plain columns are bound. */
  record Waiting(Place place, Attribute attribute, long position) {}

  /** Hibernate binds an entity's collections by name, which counts where two share a table. */
  static List<Waiting> inNameOrder(List<Waiting> waiting) {
    Map<EntityClass, List<Waiting>> byEntity = new LinkedHashMap<>();
    for (Waiting each : waiting) {
      byEntity.computeIfAbsent(each.place().entity(), it -> new ArrayList<>()).add(each);
    }
    List<Waiting> result = new ArrayList<>(waiting.size());
    for (List<Waiting> ofEntity : byEntity.values()) {
      ofEntity.sort(Comparator.comparing(it -> it.place().path() + it.attribute().name()));
      result.addAll(ofEntity);
    }
    return result;
  }

  private final Mapping mapping;
  private final Columns columns;
  private final BasicMapping basics;
  private final List<Waiting> toOne = new ArrayList<>();
  private final List<Waiting> collections = new ArrayList<>();
  private final Map<EntityClass, List<String>> naturalId = new HashMap<>();
  private final AttributeColumns attributeColumns;
  private final Comments comments;
  private final AnyColumns anyColumns;

  AttributeMapping(
      Mapping mapping,
      Columns columns,
      BasicMapping basics,
      AttributeColumns attributeColumns,
      Comments comments) {
    this.mapping = mapping;
    this.columns = columns;
    this.basics = basics;
    this.attributeColumns = attributeColumns;
    this.comments = comments;
    this.anyColumns = new AnyColumns(mapping, columns);
  }

  List<Waiting> toOne() {
    return toOne;
  }

  List<Waiting> collections() {
    return collections;
  }

  /** The columns of an entity's natural id, of those that are bound by now. */
  List<String> naturalId(EntityClass entity) {
    return naturalId.getOrDefault(entity, List.of());
  }

  /** Binds an attribute that isn't part of the key. */
  void bind(Place place, Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (annotations.hasHibernate("Formula")) {
      return;
    }
    if (Identifiers.isAssociation(attribute)) {
      toOne.add(new Waiting(place, attribute, columns.nextPosition()));
    } else if (isCollection(annotations)) {
      if (!place.isInherited()) {
        collections.add(new Waiting(place, attribute, columns.nextPosition()));
      }
    } else if (annotations.hasHibernate("Any")) {
      anyColumns.bind(
          place,
          attribute,
          place.table(),
          JoinColumns.declared(annotations),
          annotations.hibernate("Any").filter(it -> !it.truth("optional", true)).isPresent());
    } else if (isEmbedded(attribute)) {
      embedded(place, attribute);
    } else {
      basics
          .bind(place, attribute)
          .ifPresent(
              bound -> {
                attributeColumns.add(place, attribute, bound.table(), List.of(bound.name()));
                if (annotations.hasHibernate("NaturalId")) {
                  naturalId(place.entity(), List.of(bound.name()));
                }
              });
    }
  }

  /** Binds an attribute if it is a collection, and the collections in it if it is embedded. */
  void bindCollections(Place place, Attribute attribute) {
    if (isCollection(attribute.annotations())) {
      bind(place, attribute);
    } else if (isEmbedded(attribute)) {
      for (Attribute each : mapping.embeddableAttributes(embeddable(attribute), place.entity())) {
        bindCollections(place.under(attribute, mapping.rules()), each);
      }
    }
  }

  private static boolean isCollection(Annotations annotations) {
    return annotations.hasJpa("OneToMany")
        || annotations.hasJpa("ManyToMany")
        || annotations.hasJpa("ElementCollection")
        || annotations.hasHibernate("ManyToAny");
  }

  void naturalId(EntityClass entity, List<String> names) {
    naturalId.computeIfAbsent(entity, it -> new ArrayList<>()).addAll(names);
  }

  private boolean isEmbedded(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (annotations.hasHibernate("JdbcTypeCode")
        || annotations.jpa("Convert").filter(it -> it.text("attributeName").isEmpty()).isPresent()
        || annotations.hasHibernate("Type")
        || attribute.type().getKind() != TypeKind.DECLARED) {
      return false;
    }
    return annotations.hasJpa("Embedded")
        || mapping.classes().of(attribute.type()).filter(JavaClass::isEmbeddable).isPresent();
  }

  private void embedded(Place place, Attribute embedded) {
    Place inner = place.under(embedded, mapping.rules());
    if (inner.path().chars().filter(it -> it == '.').count() > 20) {
      return;
    }
    DeclaredType embeddable = embeddable(embedded);
    List<String> names = bindEmbeddable(inner, embedded, embeddable);
    attributeColumns.add(place, embedded, place.table(), names);
    if (embedded.annotations().hasHibernate("NaturalId")) {
      naturalId(place.entity(), names);
    }
    if (embedded.annotations().hasHibernate("Comment")) {
      comments.ofEmbedded(
          inner, embedded, mapping.embeddableAttributes(embeddable, inner.entity()));
    }
  }

  private static DeclaredType embeddable(Attribute embedded) {
    Annotations annotations = embedded.annotations();
    return (DeclaredType)
        annotations
            .hibernate("TargetEmbeddable")
            .or(() -> annotations.hibernate("Target"))
            .flatMap(it -> it.classLiteral("value"))
            .orElse(embedded.type());
  }

  /** Binds the attributes of an embeddable, and of its subclasses, and gives their columns. */
  List<String> bindEmbeddable(Place inner, Attribute embedded, DeclaredType embeddable) {
    List<String> names = new ArrayList<>();
    JavaClass javaClass = mapping.classes().of(embeddable).orElseThrow();
    List<Attribute> parts = mapping.embeddableAttributes(embeddable, inner.entity());
    for (Attribute each : parts) {
      bind(inner, each);
    }
    for (Attribute each : KeyParts.inOrder(parts, Optional.of(javaClass))) {
      names.addAll(attributeColumns.of(inner, each.name()));
    }
    List<JavaClass> subclasses = mapping.classes().embeddableSubclasses(javaClass);
    if (!subclasses.isEmpty()) {
      names.add(discriminator(inner, embedded, javaClass));
    }
    for (JavaClass subclass : subclasses) {
      for (Attribute each :
          mapping.attributes().declaredBy(subclass, subclass.type(), inner.entity().access())) {
        bind(inner, each);
        names.addAll(attributeColumns.of(inner, each.name()));
      }
    }
    return names;
  }

  /** The columns of the attributes of an embeddable that are bound by now. */
  List<String> columnsOf(Place inner, DeclaredType embeddable) {
    List<String> names = new ArrayList<>();
    for (Attribute each : mapping.embeddableAttributes(embeddable, inner.entity())) {
      names.addAll(
          isEmbedded(each)
              ? columnsOf(inner.under(each, mapping.rules()), embeddable(each))
              : attributeColumns.of(inner, each.name()));
    }
    return names;
  }

  /** The column that says which subclass of an embeddable a value is. */
  private String discriminator(Place inner, Attribute embedded, JavaClass embeddable) {
    Optional<Annotation> override = inner.overrides().column("{discriminator}");
    Optional<Annotation> declared = embeddable.annotations().jpa("DiscriminatorColumn");
    ColumnSettings settings = ColumnSettings.of(override.isPresent() ? override : declared);
    int length = settings.length().orElse(override.isPresent() ? 255 : Discriminators.LENGTH);
    return columns.add(
        inner.table(),
        new Columns.Wanted(
            mapping
                .naming()
                .column(Name.written(settings.name().orElse(embedded.name() + "_DTYPE"))),
            Discriminators.type(
                declared.flatMap(it -> it.constant("discriminatorType")).orElse("STRING"),
                length,
                settings),
            false,
            settings,
            Annotations.NONE,
            inner.declarer(embedded),
            inner.entity(),
            columns.nextPosition()));
  }
}
