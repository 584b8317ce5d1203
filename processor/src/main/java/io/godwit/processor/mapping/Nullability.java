package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.ColumnDefinition;
import io.godwit.processor.type.ColumnSettings;
import java.util.Optional;

/**
 * Whether a column takes null, which Hibernate decides in ways that surprise, and others by the
 * column alone.
 */
final class Nullability {

  private final Mapping mapping;
  private final BeanValidation beanValidation;

  Nullability(Mapping mapping) {
    this.mapping = mapping;
    this.beanValidation = new BeanValidation(mapping.rules());
  }

  /** Whether every object has a value: in a table of its own, the column is then not null. */
  boolean isRequired(Place place, Attribute attribute, ColumnSettings column) {
    if (mapping.rules().since74() && attribute.annotations().hasHibernate("GeneratedColumn")) {
      return false;
    }
    return isAlwaysNotNull(column)
        || mapping.provider().attributesDecideNullability()
            && (isRequiredByAttribute(place, attribute, column) || isValidated(place, attribute));
  }

  private boolean isValidated(Place place, Attribute attribute) {
    return beanValidation.of(place, attribute).notNull();
  }

  /** Not null even where other rows have no such attribute. */
  boolean isAlwaysNotNull(ColumnSettings column) {
    return column.notNull()
        || column.definition().map(ColumnDefinition::parse).filter(it -> it.notNull()).isPresent();
  }

  private boolean isRequiredByAttribute(Place place, Attribute attribute, ColumnSettings column) {
    Annotations annotations = attribute.annotations();
    if (annotations.jpa("Basic").filter(it -> !it.truth("optional", true)).isPresent()) {
      return true;
    }
    if (isPlainPrimitive(attribute, column) && !place.isEmbedded()) {
      return mapping.rules().since7() || !annotations.hasJpa("Basic");
    }
    if (annotations.hasHibernate("TenantId")) {
      return true;
    }
    if (annotations.hasHibernate("PartitionKey") && mapping.rules().since72()) {
      return true;
    }
    return mapping.rules().since74()
        && (annotations.hasJpa("Version")
            || annotations.hasHibernate("CreationTimestamp")
            || annotations.hasHibernate("UpdateTimestamp")
            || isSetOnInsert(annotations.hibernate("CurrentTimestamp")));
  }

  private static boolean isSetOnInsert(Optional<Annotation> timestamp) {
    return timestamp
        .filter(it -> !it.has("event") || it.constants("event").contains("INSERT"))
        .isPresent();
  }

  /** {@code @Column} on a primitive makes it nullable, since that is the annotation's default. */
  private static boolean isPlainPrimitive(Attribute attribute, ColumnSettings column) {
    return attribute.type().getKind().isPrimitive() && !column.given();
  }

  /** Whether an association always has a target. */
  boolean isRequired(Place place, Attribute association) {
    return isRequiredOfSubclass(association)
        || mapping.provider().attributesDecideNullability() && isValidated(place, association);
  }

  /**
   * Whether an association always has a target in a subclass that shares its table: constraints of
   * Jakarta Validation don't count there.
   */
  boolean isRequiredOfSubclass(Attribute association) {
    Annotations annotations = association.annotations();
    if (!mapping.provider().attributesDecideNullability()) {
      return false;
    }
    return annotations
        .jpa("ManyToOne")
        .or(() -> annotations.jpa("OneToOne"))
        .filter(it -> !it.truth("optional", true))
        .isPresent();
  }

  /** The same of a basic attribute; a primitive always has a value, whatever its column says. */
  boolean isRequiredOfSubclass(Place place, Attribute attribute, ColumnSettings column) {
    return attribute.type().getKind().isPrimitive()
        || isRequiredByAttribute(place, attribute, column);
  }
}
