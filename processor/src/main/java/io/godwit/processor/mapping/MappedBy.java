package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The inverse sides of associations, which have no columns of their own. */
final class MappedBy {

  private final Mapping mapping;
  private final Map<EntityClass, List<Attribute>> known = new HashMap<>();

  MappedBy(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Whether the attribute is an inverse side; that there is an owning side is checked here. */
  boolean isInverse(Attribute attribute, String annotation, EntityClass target) {
    Optional<String> mappedBy = path(attribute, annotation);
    mappedBy.ifPresent(
        it -> {
          if (owner(target, it).isEmpty()) {
            mapping
                .report()
                .error(
                    attribute.element(),
                    Messages.danglingMappedBy(
                        "@" + annotation, attribute.name(), it, target.toString()));
          }
        });
    return mappedBy.isPresent();
  }

  static Optional<String> path(Attribute attribute, String annotation) {
    return attribute.annotations().jpa(annotation).flatMap(it -> it.text("mappedBy"));
  }

  /** The attribute of the target that owns the association. */
  Optional<Attribute> owner(EntityClass target, String path) {
    List<Attribute> candidates = attributes(target);
    String[] steps = path.split("\\.");
    Optional<Attribute> found = Optional.empty();
    for (int i = 0; i < steps.length; i++) {
      found = named(candidates, steps[i]);
      boolean last = i == steps.length - 1;
      if (found.isEmpty() || last) {
        break;
      }
      if (found.get().type().getKind() != TypeKind.DECLARED) {
        return Optional.empty();
      }
      candidates = mapping.embeddableAttributes((DeclaredType) found.get().type(), target);
    }
    return found.filter(it -> isAssociation(it.annotations()));
  }

  /** The attribute of the target by which an owning collection is mapped back. */
  Optional<Attribute> inverseOf(EntityClass target, String path, String annotation) {
    return attributes(target).stream()
        .filter(it -> path(it, annotation).filter(path::equals).isPresent())
        .findFirst();
  }

  private List<Attribute> attributes(EntityClass entity) {
    return known.computeIfAbsent(
        entity,
        it -> {
          List<Attribute> all = new java.util.ArrayList<>(mapping.attributes(it, it.allLayers()));
          addSubclasses(all, it);
          return all;
        });
  }

  /** Hibernate also finds the owning side in a subclass of the target. */
  private void addSubclasses(List<Attribute> all, EntityClass entity) {
    for (EntityClass child : entity.children()) {
      all.addAll(mapping.attributes(child, child.layers()));
      addSubclasses(all, child);
    }
  }

  private static Optional<Attribute> named(List<Attribute> attributes, String name) {
    return attributes.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private static boolean isAssociation(Annotations annotations) {
    return annotations.hasJpa("ManyToOne")
        || annotations.hasJpa("OneToOne")
        || annotations.hasJpa("OneToMany")
        || annotations.hasJpa("ManyToMany")
        || annotations.hasHibernate("Any")
        || annotations.hasHibernate("ManyToAny");
  }
}
