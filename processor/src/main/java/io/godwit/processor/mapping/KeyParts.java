package io.godwit.processor.mapping;

import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The attributes of a key in the order in which join columns that name none of them refer to them:
 * a record's components as they stand there, a class's by their names.
 */
final class KeyParts {

  /** The attributes of an entity that are its key or parts of it. */
  static List<Attribute> of(Mapping mapping, EntityClass entity, List<Attribute> attributes) {
    List<Attribute> parts = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute.annotations().hasJpa("EmbeddedId") || attribute.annotations().hasJpa("Id")) {
        parts.add(attribute);
      }
    }
    if (!mapping.provider().keysAreOrderedBySize()) {
      associationsLast(parts, attributes);
    } else if (parts.size() > 1) {
      return inOrder(parts, idClass(mapping, entity));
    }
    return parts;
  }

  /** The attributes of an embeddable that is a key. */
  static List<Attribute> of(Mapping mapping, Attribute embedded, EntityClass owner) {
    DeclaredType embeddable = (DeclaredType) embedded.type();
    List<Attribute> parts = mapping.embeddableAttributes(embeddable, owner);
    if (mapping.provider().keysAreOrderedBySize()) {
      return inOrder(parts, mapping.classes().of(embeddable));
    }
    List<Attribute> ordered = new ArrayList<>(parts);
    associationsLast(ordered, mapping.attributes(owner, owner.allLayers()));
    return ordered;
  }

  /**
   * Whether something basic stands in the {@code @IdClass} for an association that is a part of the
   * key, and not the entity itself.
   */
  static boolean isBasicInKeyClass(Mapping mapping, EntityClass entity, Attribute association) {
    Optional<JavaClass> keyClass = idClass(mapping, entity);
    if (keyClass.isEmpty()) {
      return false;
    }
    List<JavaClass> layers = new ArrayList<>(mapping.classes().superclasses(keyClass.get()));
    layers.add(keyClass.get());
    for (JavaClass layer : layers) {
      for (VariableElement field : ElementFilter.fieldsIn(layer.element().getEnclosedElements())) {
        if (field.getSimpleName().contentEquals(association.name())) {
          return mapping.classes().of(field.asType()).filter(JavaClass::isEntity).isEmpty();
        }
      }
    }
    return false;
  }

  /** As they are declared, what is another entity's key after all others. */
  private static void associationsLast(List<Attribute> parts, List<Attribute> all) {
    Set<String> derived = new HashSet<>();
    for (Attribute attribute : all) {
      attribute
          .annotations()
          .jpa("MapsId")
          .ifPresent(it -> derived.add(it.text("value").orElse("")));
    }
    parts.sort(
        Comparator.comparing(it -> Identifiers.isAssociation(it) || derived.contains(it.name())));
  }

  private static Optional<JavaClass> idClass(Mapping mapping, EntityClass entity) {
    for (JavaClass layer : entity.allLayers()) {
      Optional<JavaClass> found =
          layer
              .annotations()
              .jpa("IdClass")
              .flatMap(it -> it.classLiteral("value"))
              .flatMap(mapping.classes()::of);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The attributes of a class that has no table in Hibernate's order. */
  static List<Attribute> inOrder(List<Attribute> attributes, Optional<JavaClass> keyClass) {
    List<Attribute> parts = new ArrayList<>(attributes);
    List<String> components = new ArrayList<>();
    if (keyClass.isPresent() && keyClass.get().isRecord()) {
      for (Element member : keyClass.get().element().getEnclosedElements()) {
        if (member.getKind() == ElementKind.RECORD_COMPONENT) {
          components.add(member.getSimpleName().toString());
        }
      }
    }
    parts.sort(
        Comparator.comparingInt((Attribute it) -> components.indexOf(it.name()))
            .thenComparing(Attribute::name));
    return parts;
  }

  private KeyParts() {}
}
