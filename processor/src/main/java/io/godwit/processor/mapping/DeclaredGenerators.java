package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Finds the generator that a key's attribute names, among those that are declared. */
final class DeclaredGenerators {

  private final Mapping mapping;
  private final Entities entities;
  private Optional<List<Annotations>> everywhere = Optional.empty();

  DeclaredGenerators(Mapping mapping, Entities entities) {
    this.mapping = mapping;
    this.entities = entities;
  }

  /** A {@code @SequenceGenerator} or {@code @TableGenerator}. */
  Optional<Annotation> jpa(
      EntityClass entity, Attribute attribute, String annotation, String generator) {
    Optional<Annotation> unnamed = Optional.empty();
    for (Annotations place : places(entity, attribute)) {
      for (Annotation each : place.repeatedJpa(annotation, annotation + "s")) {
        Optional<String> name = each.text("name");
        if (name.filter(generator::equals).isPresent() || isAny(generator)) {
          return Optional.of(each);
        }
        if (name.isEmpty() && unnamed.isEmpty()) {
          unnamed = Optional.of(each);
        }
      }
    }
    return unnamed.isPresent() || generator.isEmpty() ? unnamed : elsewhere(annotation, generator);
  }

  /** From Hibernate 7 on, a generator that stands with the key serves it without being named. */
  private boolean isAny(String generator) {
    return generator.isEmpty() && mapping.rules().since7();
  }

  private Optional<Annotation> elsewhere(String annotation, String generator) {
    for (Annotations place : others()) {
      for (Annotation each : place.repeatedJpa(annotation, annotation + "s")) {
        if (each.text("name").filter(generator::equals).isPresent()) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** A {@code @GenericGenerator}. */
  Optional<Annotation> generic(EntityClass entity, Attribute attribute, String generator) {
    if (generator.isEmpty()) {
      return attribute.annotations().hibernate("GenericGenerator");
    }
    Optional<Annotation> near = generic(places(entity, attribute), generator);
    return near.isPresent() ? near : generic(others(), generator);
  }

  private static Optional<Annotation> generic(List<Annotations> places, String generator) {
    for (Annotations place : places) {
      for (Annotation each : place.repeatedHibernate("GenericGenerator", "GenericGenerators")) {
        if (each.text("name").filter(generator::equals).isPresent()) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** On the attribute, on the entity's classes, and on the package of the key. */
  private List<Annotations> places(EntityClass entity, Attribute attribute) {
    List<Annotations> places = new ArrayList<>();
    places.add(attribute.annotations());
    List<JavaClass> layers = entity.allLayers();
    for (int i = layers.size() - 1; i >= 0; i--) {
      places.add(layers.get(i).annotations());
    }
    places.add(packageOf(attribute.declaring()));
    return places;
  }

  /**
   * Where generators are declared that serve any key: in mapping files, and before Hibernate 7, or
   * where a setting says so, with other entities.
   */
  private List<Annotations> others() {
    List<Annotations> places = new ArrayList<>();
    places.add(mapping.classes().shared());
    if (!mapping.rules().since7() || mapping.rules().settings().globalGenerators()) {
      places.addAll(everywhere());
    }
    return places;
  }

  private List<Annotations> everywhere() {
    if (everywhere.isEmpty()) {
      List<Annotations> places = new ArrayList<>();
      for (EntityClass entity : entities.all()) {
        for (JavaClass layer : entity.layers()) {
          places.add(layer.annotations());
          places.add(packageOf(layer));
        }
        for (Attribute attribute : mapping.attributes(entity, entity.layers())) {
          places.add(attribute.annotations());
        }
      }
      everywhere = Optional.of(places);
    }
    return everywhere.get();
  }

  private static Annotations packageOf(JavaClass javaClass) {
    Element element = javaClass.element();
    while (element.getKind() != ElementKind.PACKAGE) {
      element = element.getEnclosingElement();
    }
    return Annotations.of(element);
  }
}
