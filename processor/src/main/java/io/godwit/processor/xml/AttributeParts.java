package io.godwit.processor.xml;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Constant;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.SqlTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands inside of an attribute's element: each part is an annotation of its own. */
final class AttributeParts {

  private final Vocabulary vocabulary;

  AttributeParts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void read(XmlElement attribute, List<Annotation> all) {
    for (XmlElement each : attribute.children()) {
      part(attribute, each, all);
    }
    lists(attribute, all);
  }

  private void part(XmlElement attribute, XmlElement part, List<Annotation> all) {
    switch (part.name()) {
      case "column" -> all.add(vocabulary.annotation(part, Shapes.COLUMN));
      case "lob" -> all.add(Vocabulary.jpa("Lob", Map.of()));
      case "temporal" -> constant(all, "Temporal", part);
      case "enumerated" -> constant(all, "Enumerated", part);
      case "order-column" -> all.add(vocabulary.annotation(part, Shapes.ORDER_COLUMN));
      case "list-index-base" -> {
        all.add(Vocabulary.hibernate("ListIndexBase", Map.of()));
        if (!attribute.has("order-column")) {
          all.add(Vocabulary.jpa("OrderColumn", Map.of()));
        }
      }
      case "map-key" -> all.add(vocabulary.annotation(part, Shapes.MAP_KEY));
      case "map-key-class" -> all.add(vocabulary.annotation(part, Shapes.MAP_KEY_CLASS));
      case "map-key-temporal" -> constant(all, "MapKeyTemporal", part);
      case "map-key-enumerated" -> constant(all, "MapKeyEnumerated", part);
      case "map-key-column" -> all.add(vocabulary.annotation(part, Shapes.MAP_KEY_COLUMN));
      case "join-table" -> all.add(vocabulary.annotation(part, Shapes.JOIN_TABLE));
      case "collection-table" -> all.add(vocabulary.annotation(part, Shapes.COLLECTION_TABLE));
      case "collection-id" -> all.add(vocabulary.annotation(part, Shapes.COLLECTION_ID));
      case "generated-value" -> all.add(vocabulary.annotation(part, Shapes.GENERATED_VALUE));
      case "sequence-generator" -> all.add(vocabulary.annotation(part, Shapes.SEQUENCE_GENERATOR));
      case "table-generator" -> all.add(vocabulary.annotation(part, Shapes.TABLE_GENERATOR));
      case "generic-generator" -> all.add(vocabulary.annotation(part, Shapes.GENERIC_GENERATOR));
      case "uuid-generator" -> all.add(vocabulary.annotation(part, Shapes.UUID_GENERATOR));
      case "formula" -> text(all, "Formula", part);
      case "join-formula" -> text(all, "JoinFormula", part);
      case "nationalized" -> all.add(Vocabulary.hibernate("Nationalized", Map.of()));
      case "on-delete" ->
          all.add(Vocabulary.hibernate("OnDelete", Map.of("action", new Constant(part.text()))));
      case "jdbc-type-code" -> jdbcTypeCode(all, part, part.text());
      case "jdbc-type-name" ->
          jdbcTypeCode(
              all, part, SqlTypes.code(part.text()).map(String::valueOf).orElse(part.text()));
      case "jdbc-type" -> type(all, "JdbcType", part, part.text());
      case "java-type" -> type(all, "JavaType", part, part.text());
      case "type" -> type(all, "Type", part, part.attribute("value").orElse(""));
      case "discriminator" ->
          part.child("column").ifPresent(it -> all.add(vocabulary.annotation(it, Shapes.COLUMN)));
      case "key" -> anyKey(all, part);
      case "foreign-key", "primary-key-foreign-key", "map-key-foreign-key" ->
          vocabulary.unheeded(part, part + " in " + attribute);
      case "target" -> vocabulary.unread(part, part + " in " + attribute);
      case "collection-type", "property-ref", "map-key-type", "map-key-formula" ->
          vocabulary.unread(part, part + " in " + attribute);
      default -> {
        if (!isRead(part.name()) && !isWithoutEffect(part.name())) {
          vocabulary.unread(part, part + " in " + attribute);
        }
      }
    }
  }

  /** Parts of which there may be several, so that they are read together. */
  private static boolean isRead(String name) {
    return switch (name) {
      case "join-column",
          "primary-key-join-column",
          "map-key-join-column",
          "attribute-override",
          "map-key-attribute-override",
          "association-override",
          "convert",
          "map-key-convert" ->
          true;
      default -> false;
    };
  }

  private static boolean isWithoutEffect(String name) {
    return switch (name) {
      case "description",
          "cascade",
          "order-by",
          "sort",
          "sort-natural",
          "generated",
          "unsaved-value",
          "batch-size",
          "sql-restriction",
          "sql-join-table-restriction",
          "sql-insert",
          "sql-update",
          "sql-delete",
          "sql-delete-all",
          "filter",
          "filter-join-table",
          "optimistic-lock" ->
          true;
      default -> false;
    };
  }

  private void lists(XmlElement attribute, List<Annotation> all) {
    container(all, "JoinColumns", attribute.all("join-column"), Shapes.JOIN_COLUMN);
    container(
        all,
        "PrimaryKeyJoinColumns",
        attribute.all("primary-key-join-column"),
        Shapes.PRIMARY_KEY_JOIN_COLUMN);
    container(
        all, "MapKeyJoinColumns", attribute.all("map-key-join-column"), Shapes.MAP_KEY_JOIN_COLUMN);
    container(
        all,
        "AssociationOverrides",
        attribute.all("association-override"),
        Shapes.ASSOCIATION_OVERRIDE);
    List<Annotation> overrides = new ArrayList<>();
    String ofValue = attribute.name().equals("element-collection") ? "value." : "";
    attribute.all("attribute-override").forEach(it -> overrides.add(override(it, ofValue)));
    attribute.all("map-key-attribute-override").forEach(it -> overrides.add(override(it, "key.")));
    contain(all, "AttributeOverrides", overrides);
    converts(attribute, all);
  }

  private Annotation override(XmlElement element, String prefix) {
    Annotation override = vocabulary.annotation(element, Shapes.ATTRIBUTE_OVERRIDE);
    String name = override.text("name").orElse("");
    return prefix.isEmpty() || !vocabulary.since7() || name.startsWith(prefix)
        ? override
        : override.overriddenBy(Vocabulary.jpa("AttributeOverride", Map.of("name", prefix + name)));
  }

  private void converts(XmlElement attribute, List<Annotation> all) {
    List<Annotation> converts =
        new ArrayList<>(vocabulary.annotations(attribute.all("convert"), Shapes.CONVERT));
    for (XmlElement each : attribute.all("map-key-convert")) {
      Annotation convert = vocabulary.annotation(each, Shapes.CONVERT);
      String name = convert.text("attributeName").map(it -> "key." + it).orElse("key");
      converts.add(convert.overriddenBy(Vocabulary.jpa("Convert", Map.of("attributeName", name))));
    }
    if (converts.size() == 1 && converts.get(0).text("attributeName").isEmpty()) {
      all.add(converts.get(0));
    } else {
      contain(all, "Converts", converts);
    }
  }

  private void container(
      List<Annotation> all, String name, List<XmlElement> elements, Shape shape) {
    contain(all, name, vocabulary.annotations(elements, shape));
  }

  static void contain(List<Annotation> all, String name, List<Annotation> contained) {
    if (!contained.isEmpty()) {
      all.add(Vocabulary.jpa(name, Map.of("value", List.copyOf(contained))));
    }
  }

  private static void constant(List<Annotation> all, String annotation, XmlElement part) {
    if (!part.text().isEmpty()) {
      all.add(Vocabulary.jpa(annotation, Map.of("value", new Constant(part.text()))));
    }
  }

  private static void text(List<Annotation> all, String annotation, XmlElement part) {
    all.add(Vocabulary.hibernate(annotation, Map.of("value", part.text())));
  }

  private void type(List<Annotation> all, String annotation, XmlElement part, String className) {
    vocabulary
        .type(className, part)
        .ifPresent(it -> all.add(Vocabulary.hibernate(annotation, Map.of("value", it))));
  }

  private void jdbcTypeCode(List<Annotation> all, XmlElement part, String code) {
    try {
      all.add(Vocabulary.hibernate("JdbcTypeCode", Map.of("value", Integer.valueOf(code))));
    } catch (NumberFormatException e) {
      vocabulary.error(part, Messages.noNumberInXml(part.toString(), code));
    }
  }

  private void anyKey(List<Annotation> all, XmlElement key) {
    container(all, "JoinColumns", key.all("column"), Shapes.COLUMN);
    Optional<String> type = key.childText("java-class").or(() -> key.childText("type"));
    Map<String, Object> values = new HashMap<>();
    type.flatMap(it -> vocabulary.type(it, key)).ifPresent(it -> values.put("value", it));
    if (!values.isEmpty()) {
      all.add(Vocabulary.hibernate("AnyKeyJavaClass", values));
    }
  }
}
