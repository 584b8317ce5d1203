package io.godwit.processor.mapping;

import io.godwit.processor.draft.Drafts;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.Attributes;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.read.JavaClasses;
import io.godwit.processor.report.Report;
import io.godwit.processor.type.ColumnTypes;
import io.godwit.processor.type.Provider;
import io.godwit.processor.type.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/** What every part of the mapping needs: the rules, the classes, the drafts and the report. */
record Mapping(
    Rules rules,
    Naming naming,
    JavaClasses classes,
    Attributes attributes,
    ColumnTypes columnTypes,
    Drafts drafts,
    Report report,
    Map<EntityClass, Map<List<JavaClass>, List<Attribute>>> known) {

  /** Reports what is wrong with names only: nothing, where they aren't known yet. */
  void nameError(Element element, String message) {
    if (naming.known()) {
      report.error(element, message);
    }
  }

  Provider provider() {
    return rules.provider();
  }

  /** The schema of something, as the catalog has it: the one that is written, or the default. */
  Optional<String> schema(Optional<String> written) {
    if (written.isPresent()) {
      return written.map(it -> naming.schema(Name.written(it)).catalog());
    }
    return rules
        .settings()
        .defaultSchema()
        .map(it -> rules.settings().globallyQuoted() ? it.text() : it.catalog());
  }

  /** Names for what has none. */
  ImpliedNames implied() {
    return new ImpliedNames(naming.implied());
  }

  /** The attributes of some layers, in their order, as seen from the last. */
  List<Attribute> attributes(EntityClass entity, List<JavaClass> layers) {
    return known
        .computeIfAbsent(entity, it -> new HashMap<>())
        .computeIfAbsent(layers, it -> read(entity, it));
  }

  private List<Attribute> read(EntityClass entity, List<JavaClass> layers) {
    List<Attribute> result = new ArrayList<>();
    for (JavaClass layer : layers) {
      result.addAll(attributes.declaredBy(layer, entity.javaClass().type(), entity.access()));
    }
    return result;
  }

  /** The attributes of an embeddable, those of its superclasses first. */
  List<Attribute> embeddableAttributes(DeclaredType embeddable, EntityClass owner) {
    JavaClass javaClass = classes.of(embeddable).orElseThrow();
    List<JavaClass> layers = new ArrayList<>();
    for (JavaClass superclass : classes.superclasses(javaClass)) {
      if (superclass.isMappedSuperclass() || superclass.isEmbeddable()) {
        layers.add(0, superclass);
      }
    }
    layers.add(javaClass);
    List<Attribute> result = new ArrayList<>();
    for (JavaClass layer : layers) {
      result.addAll(attributes.declaredBy(layer, embeddable, owner.access()));
    }
    return result;
  }
}
