package io.godwit.processor.xml;

import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.report.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes annotations of the elements that are classes: {@code entity}, {@code embeddable}, … */
final class ClassElements {

  private final Vocabulary vocabulary;
  private final AttributeElements attributes;
  private final Optional<AccessType> fileAccess;

  ClassElements(Vocabulary vocabulary, Optional<AccessType> fileAccess) {
    this.vocabulary = vocabulary;
    this.attributes = new AttributeElements(vocabulary);
    this.fileAccess = fileAccess;
  }

  MappedClass read(XmlElement element, String kind, boolean allComplete) {
    List<Annotation> annotations = new ArrayList<>();
    annotations.add(Vocabulary.jpa(kind, kindMembers(element, kind)));
    Map<String, MappedAttribute> mapped = new LinkedHashMap<>();
    for (MappedAttribute each : attributes.read(element.child("attributes"))) {
      mapped.put(each.name(), each);
    }
    for (XmlElement part : element.children()) {
      part(element, part, annotations, mapped);
    }
    lists(element, annotations);
    return new MappedClass(
        kind,
        allComplete || element.truth("metadata-complete"),
        AttributeElements.access(element),
        fileAccess,
        vocabulary.schema(),
        annotations,
        mapped,
        element.place());
  }

  private static Map<String, Object> kindMembers(XmlElement element, String kind) {
    Map<String, Object> values = new HashMap<>();
    if (kind.equals("Entity")) {
      element.attribute("name").ifPresent(it -> values.put("name", it));
    }
    if (kind.equals("Converter")) {
      values.put("autoApply", element.truth("auto-apply"));
    }
    return values;
  }

  private void part(
      XmlElement element,
      XmlElement part,
      List<Annotation> annotations,
      Map<String, MappedAttribute> mapped) {
    switch (part.name()) {
      case "table" -> annotations.add(vocabulary.annotation(part, Shapes.TABLE));
      case "id-class" -> annotations.add(vocabulary.annotation(part, Shapes.ID_CLASS));
      case "inheritance" -> annotations.add(vocabulary.annotation(part, Shapes.INHERITANCE));
      case "discriminator-value" -> {
        if (!part.text().isEmpty()) {
          annotations.add(Vocabulary.jpa("DiscriminatorValue", Map.of("value", part.text())));
        }
      }
      case "discriminator-column" ->
          annotations.add(vocabulary.annotation(part, Shapes.DISCRIMINATOR_COLUMN));
      case "discriminator-formula" ->
          annotations.add(vocabulary.annotation(part, Shapes.DISCRIMINATOR_FORMULA));
      case "sequence-generator" ->
          annotations.add(vocabulary.annotation(part, Shapes.SEQUENCE_GENERATOR));
      case "table-generator" ->
          annotations.add(vocabulary.annotation(part, Shapes.TABLE_GENERATOR));
      case "tenant-id" -> attributes.tenantId(part).ifPresent(it -> mapped.put(it.name(), it));
      case "primary-key-foreign-key", "generic-generator" ->
          vocabulary.unheeded(part, part + " in " + element);
      case "attributes",
          "secondary-table",
          "primary-key-join-column",
          "attribute-override",
          "association-override",
          "convert" -> {}
      default -> {
        if (!isWithoutEffect(part.name())) {
          vocabulary.unread(part, part + " in " + element);
        }
      }
    }
  }

  private static boolean isWithoutEffect(String name) {
    return switch (name) {
      case "description",
          "synchronize",
          "rowid",
          "sql-restriction",
          "sql-insert",
          "sql-update",
          "sql-delete",
          "dynamic-insert",
          "dynamic-update",
          "select-before-update",
          "caching",
          "batch-size",
          "lazy",
          "mutable",
          "optimistic-locking",
          "proxy",
          "polymorphism",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "sql-result-set-mapping",
          "exclude-default-listeners",
          "exclude-superclass-listeners",
          "entity-listeners",
          "pre-persist",
          "post-persist",
          "pre-remove",
          "post-remove",
          "pre-update",
          "post-update",
          "post-load",
          "named-entity-graph",
          "filter",
          "fetch-profile" ->
          true;
      default -> false;
    };
  }

  private void lists(XmlElement element, List<Annotation> annotations) {
    contain(annotations, element, "secondary-table", "SecondaryTables", Shapes.SECONDARY_TABLE);
    contain(
        annotations,
        element,
        "primary-key-join-column",
        "PrimaryKeyJoinColumns",
        Shapes.PRIMARY_KEY_JOIN_COLUMN);
    contain(
        annotations,
        element,
        "attribute-override",
        "AttributeOverrides",
        Shapes.ATTRIBUTE_OVERRIDE);
    contain(
        annotations,
        element,
        "association-override",
        "AssociationOverrides",
        Shapes.ASSOCIATION_OVERRIDE);
    contain(annotations, element, "convert", "Converts", Shapes.CONVERT);
  }

  private void contain(
      List<Annotation> annotations, XmlElement element, String name, String to, Shape shape) {
    AttributeParts.contain(annotations, to, vocabulary.annotations(element.all(name), shape));
  }

  /** The class that an element is about, as it is written; empty for one that is none. */
  Optional<String> className(XmlElement element) {
    Optional<String> name = element.attribute("class");
    if (name.isEmpty()) {
      vocabulary.error(element, Messages.classlessInXml(element.toString()));
    }
    return name;
  }
}
