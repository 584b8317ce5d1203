package io.godwit.processor.xml;

import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Constant;
import io.godwit.processor.report.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes annotations of the elements that are attributes: {@code basic}, {@code many-to-one}, … */
final class AttributeElements {

  private static final Map<String, String> ANNOTATIONS =
      Map.ofEntries(
          Map.entry("id", "Id"),
          Map.entry("embedded-id", "EmbeddedId"),
          Map.entry("basic", "Basic"),
          Map.entry("version", "Version"),
          Map.entry("many-to-one", "ManyToOne"),
          Map.entry("one-to-many", "OneToMany"),
          Map.entry("one-to-one", "OneToOne"),
          Map.entry("many-to-many", "ManyToMany"),
          Map.entry("element-collection", "ElementCollection"),
          Map.entry("embedded", "Embedded"),
          Map.entry("transient", "Transient"));

  private final Vocabulary vocabulary;
  private final AttributeParts parts;

  AttributeElements(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.parts = new AttributeParts(vocabulary);
  }

  /** What {@code attributes} says of each. */
  List<MappedAttribute> read(Optional<XmlElement> attributes) {
    List<MappedAttribute> result = new ArrayList<>();
    if (attributes.isPresent()) {
      for (XmlElement each : attributes.get().children()) {
        switch (each.name()) {
          case "description" -> {}
          case "natural-id" -> naturalId(each, result);
          default -> attribute(each).ifPresent(result::add);
        }
      }
    }
    return result;
  }

  /** Hibernate's {@code tenant-id}, which stands beside the attributes. */
  Optional<MappedAttribute> tenantId(XmlElement element) {
    return named(element, List.of(Vocabulary.hibernate("TenantId", Map.of()), basic(element)));
  }

  private void naturalId(XmlElement naturalId, List<MappedAttribute> result) {
    for (XmlElement each : naturalId.children()) {
      if (!each.name().equals("cache")) {
        attribute(each)
            .ifPresent(
                it -> {
                  List<Annotation> all = new ArrayList<>(it.annotations());
                  all.add(Vocabulary.hibernate("NaturalId", Map.of()));
                  result.add(
                      new MappedAttribute(it.name(), it.access(), it.isKey(), all, it.place()));
                });
      }
    }
  }

  private Optional<MappedAttribute> attribute(XmlElement element) {
    return switch (element.name()) {
      case "any" -> named(element, List.of(Vocabulary.hibernate("Any", Map.of())));
      case "many-to-any" -> named(element, List.of(Vocabulary.hibernate("ManyToAny", Map.of())));
      case "basic" -> named(element, List.of(basic(element)));
      default -> {
        String annotation = ANNOTATIONS.get(element.name());
        if (annotation == null) {
          vocabulary.unread(element, element.toString());
          yield Optional.empty();
        }
        yield named(element, List.of(Vocabulary.jpa(annotation, members(element))));
      }
    };
  }

  private static Annotation basic(XmlElement element) {
    Map<String, Object> values = new HashMap<>();
    optional(element, values);
    return Vocabulary.jpa("Basic", values);
  }

  private static void optional(XmlElement element, Map<String, Object> values) {
    element.attribute("optional").ifPresent(it -> values.put("optional", XmlElement.isTrue(it)));
  }

  private Map<String, Object> members(XmlElement element) {
    Map<String, Object> values = new HashMap<>();
    optional(element, values);
    element.attribute("mapped-by").ifPresent(it -> values.put("mappedBy", it));
    element
        .attribute("target-entity")
        .flatMap(it -> vocabulary.type(it, element))
        .ifPresent(it -> values.put("targetEntity", it));
    element
        .attribute("target-class")
        .flatMap(it -> vocabulary.type(it, element))
        .ifPresent(it -> values.put("targetClass", it));
    return values;
  }

  private Optional<MappedAttribute> named(XmlElement element, List<Annotation> annotations) {
    Optional<String> name =
        element
            .attribute("name")
            .or(() -> element.name().equals("id") ? Optional.of("id") : none());
    if (name.isEmpty()) {
      vocabulary.error(element, Messages.namelessInXml(element.toString()));
      return Optional.empty();
    }
    List<Annotation> all = new ArrayList<>(annotations);
    ofAttributes(element, all);
    parts.read(element, all);
    boolean key =
        element.name().equals("id") || element.name().equals("embedded-id") || element.truth("id");
    return Optional.of(
        new MappedAttribute(name.get(), access(element), key, List.copyOf(all), element.place()));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  static Optional<AccessType> access(XmlElement element) {
    return element.attribute("access").flatMap(AttributeElements::access);
  }

  static Optional<AccessType> access(String text) {
    return switch (text) {
      case "FIELD" -> Optional.of(AccessType.FIELD);
      case "PROPERTY" -> Optional.of(AccessType.PROPERTY);
      default -> Optional.empty();
    };
  }

  /** The XML attributes that are annotations of their own. */
  private void ofAttributes(XmlElement element, List<Annotation> all) {
    for (Map.Entry<String, String> each : element.attributes().entrySet()) {
      String text = each.getValue();
      switch (each.getKey()) {
        case "id" -> {
          if (XmlElement.isTrue(text)) {
            all.add(Vocabulary.jpa("Id", Map.of()));
          }
        }
        case "maps-id" -> all.add(Vocabulary.jpa("MapsId", Map.of("value", text)));
        case "not-found" -> {
          if (vocabulary.since7() && !text.equals("EXCEPTION")) {
            all.add(Vocabulary.hibernate("NotFound", Map.of("action", new Constant(text))));
          }
        }
        case "classification" -> classification(element, text, all);
        case "name",
            "access",
            "optional",
            "mapped-by",
            "target-entity",
            "target-class",
            "fetch",
            "fetch-mode",
            "orphan-removal",
            "attribute-accessor",
            "optimistic-lock",
            "bind-as-param" -> {}
        default -> vocabulary.unread(element, element + "'s " + each.getKey());
      }
    }
  }

  private void classification(XmlElement element, String text, List<Annotation> all) {
    if (text.equals("LIST") && !element.has("order-column")) {
      all.add(Vocabulary.jpa("OrderColumn", Map.of()));
    } else if (text.equals("BAG")) {
      all.add(Vocabulary.hibernate("Bag", Map.of()));
    }
  }
}
