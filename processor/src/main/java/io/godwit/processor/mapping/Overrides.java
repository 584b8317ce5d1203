package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What a class or an embedded attribute says of the attributes below it:
 * {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert(attributeName)}, by
 * path.
 */
final class Overrides {

  static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

  private final Map<String, Annotation> columns;
  private final Map<String, Annotation> associations;
  private final Map<String, TypeMirror> converters;

  private Overrides(
      Map<String, Annotation> columns,
      Map<String, Annotation> associations,
      Map<String, TypeMirror> converters) {
    this.columns = columns;
    this.associations = associations;
    this.converters = converters;
  }

  static Overrides of(Annotations annotations) {
    Map<String, Annotation> columns = new HashMap<>();
    for (Annotation each : annotations.repeatedJpa("AttributeOverride", "AttributeOverrides")) {
      each.text("name")
          .ifPresent(name -> each.annotation("column").ifPresent(it -> columns.put(name, it)));
    }
    Map<String, Annotation> associations = new HashMap<>();
    for (Annotation each : annotations.repeatedJpa("AssociationOverride", "AssociationOverrides")) {
      each.text("name").ifPresent(name -> associations.put(name, each));
    }
    Map<String, TypeMirror> converters = new HashMap<>();
    for (Annotation each : annotations.repeatedJpa("Convert", "Converts")) {
      each.text("attributeName")
          .ifPresent(
              name -> each.classLiteral("converter").ifPresent(it -> converters.put(name, it)));
    }
    return columns.isEmpty() && associations.isEmpty() && converters.isEmpty()
        ? NONE
        : new Overrides(columns, associations, converters);
  }

  /** These, where they say something, else the others. */
  Overrides over(Overrides others) {
    if (others == NONE) {
      return this;
    }
    return this == NONE
        ? others
        : new Overrides(
            merged(columns, others.columns),
            merged(associations, others.associations),
            merged(converters, others.converters));
  }

  /** What is said of the attributes of an embedded attribute. */
  Overrides under(String attribute) {
    if (this == NONE) {
      return this;
    }
    Overrides inner =
        new Overrides(
            under(columns, attribute),
            under(associations, attribute),
            under(converters, attribute));
    boolean empty =
        inner.columns.isEmpty() && inner.associations.isEmpty() && inner.converters.isEmpty();
    return empty ? NONE : inner;
  }

  /** What is said of converters alone. */
  Overrides onlyConverters() {
    return converters.isEmpty() ? NONE : new Overrides(Map.of(), Map.of(), converters);
  }

  /** What is said of an attribute itself, as if it were said of the empty path. */
  Overrides whole(String attribute) {
    return new Overrides(
        whole(columns, attribute), whole(associations, attribute), whole(converters, attribute));
  }

  /** The {@code @Column} that replaces the attribute's own. */
  Optional<Annotation> column(String attribute) {
    return Optional.ofNullable(columns.get(attribute));
  }

  Optional<Annotation> association(String attribute) {
    return Optional.ofNullable(associations.get(attribute));
  }

  Optional<TypeMirror> converter(String attribute) {
    return Optional.ofNullable(converters.get(attribute));
  }

  private static <T> Map<String, T> merged(Map<String, T> over, Map<String, T> under) {
    Map<String, T> result = new HashMap<>(under);
    result.putAll(over);
    return result;
  }

  private static <T> Map<String, T> whole(Map<String, T> all, String attribute) {
    T value = all.get(attribute);
    return value == null ? Map.of() : Map.of("", value);
  }

  private static <T> Map<String, T> under(Map<String, T> all, String attribute) {
    Map<String, T> result = new HashMap<>();
    String prefix = attribute + '.';
    all.forEach(
        (path, value) -> {
          if (path.startsWith(prefix)) {
            result.put(path.substring(prefix.length()), value);
          }
        });
    return result;
  }
}
