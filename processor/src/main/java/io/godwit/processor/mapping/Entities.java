package io.godwit.processor.mapping;

import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.report.Messages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The entities by their classes. */
final class Entities {

  private final Mapping mapping;
  private final Map<JavaClass, EntityClass> byClass = new LinkedHashMap<>();

  Entities(Mapping mapping) {
    this.mapping = mapping;
  }

  void add(EntityClass entity) {
    byClass.put(entity.javaClass(), entity);
  }

  Collection<EntityClass> all() {
    return byClass.values();
  }

  Optional<EntityClass> of(JavaClass javaClass) {
    return Optional.ofNullable(byClass.get(javaClass));
  }

  /** The entity that an association refers to; empty if it's none, which is then in the report. */
  Optional<EntityClass> target(Attribute attribute, String annotation, TypeMirror type) {
    TypeMirror target =
        attribute
            .annotations()
            .jpa(annotation)
            .flatMap(it -> it.classLiteral("targetEntity"))
            .filter(it -> it.getKind() == TypeKind.DECLARED)
            .or(
                () ->
                    attribute
                        .annotations()
                        .hibernate("TargetEntity")
                        .flatMap(it -> it.classLiteral("value")))
            .orElse(type);
    if (target.getKind() == TypeKind.ERROR) {
      mapping.report().unresolvedType();
      return Optional.empty();
    }
    Optional<EntityClass> entity = mapping.classes().of(target).flatMap(this::of);
    if (entity.isEmpty()) {
      mapping
          .report()
          .error(
              attribute.element(),
              Messages.associationToWhatIsNoEntity(
                  "@" + annotation, attribute.name(), simpleName(target)));
    }
    return entity;
  }

  private String simpleName(TypeMirror type) {
    return mapping.classes().of(type).map(JavaClass::simpleName).orElse(type.toString());
  }
}
