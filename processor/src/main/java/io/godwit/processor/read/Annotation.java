package io.godwit.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it was written. Only what the user gave is there: the defaults belong to whoever
 * reads it, so that no annotation has to be on the class path in the version that Godwit knows.
 */
public final class Annotation {

  private final Optional<AnnotationMirror> mirror;
  private final Optional<Element> element;
  private final String type;
  private @Nullable Map<String, Object> values;

  Annotation(AnnotationMirror mirror, Optional<Element> element) {
    this.mirror = Optional.of(mirror);
    this.element = element;
    this.type =
        ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /**
   * One that stands in no source.
   *
   * @param values of its members: strings, numbers, booleans, {@link Constant}s, {@link
   *     TypeMirror}s, annotations, or lists of these
   */
  public Annotation(String type, Map<String, Object> values) {
    this.mirror = Optional.empty();
    this.element = Optional.empty();
    this.type = type;
    this.values = values;
  }

  /** The annotation type's qualified name. */
  public String type() {
    return type;
  }

  /** For messages: {@code @Column}. */
  @Override
  public String toString() {
    return "@" + type.substring(type.lastIndexOf('.') + 1);
  }

  /** Where it stands in the source; empty for what a mapping file says. */
  public Optional<AnnotationMirror> mirror() {
    return mirror;
  }

  /** What it stands on, perhaps inside another annotation; empty as well for a mapping file's. */
  public Optional<Element> element() {
    return element;
  }

  public boolean has(String member) {
    return values().containsKey(member);
  }

  /** A string that isn't empty. */
  public Optional<String> text(String member) {
    return value(member) instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  public boolean truth(String member, boolean otherwise) {
    return value(member) instanceof Boolean truth ? truth : otherwise;
  }

  public int number(String member, int otherwise) {
    return value(member) instanceof Number number ? number.intValue() : otherwise;
  }

  public Optional<Long> longNumber(String member) {
    return value(member) instanceof Number number
        ? Optional.of(number.longValue())
        : Optional.empty();
  }

  /** The simple name of an enum constant. */
  public Optional<String> constant(String member) {
    return constant(value(member));
  }

  /** The simple names of enum constants. */
  public List<String> constants(String member) {
    List<String> result = new ArrayList<>();
    for (Object each : elements(member)) {
      constant(each).ifPresent(result::add);
    }
    return result;
  }

  private static Optional<String> constant(@Nullable Object value) {
    if (value instanceof Constant constant) {
      return Optional.of(constant.name());
    }
    return value instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }

  /** A class literal. */
  public Optional<TypeMirror> classLiteral(String member) {
    return value(member) instanceof TypeMirror literal ? Optional.of(literal) : Optional.empty();
  }

  public Optional<Annotation> annotation(String member) {
    return nested(value(member));
  }

  public List<Annotation> annotations(String member) {
    List<Annotation> result = new ArrayList<>();
    for (Object each : elements(member)) {
      nested(each).ifPresent(result::add);
    }
    return result;
  }

  public List<String> texts(String member) {
    List<String> result = new ArrayList<>();
    for (Object each : elements(member)) {
      if (each instanceof String text) {
        result.add(text);
      }
    }
    return result;
  }

  public List<TypeMirror> classLiterals(String member) {
    List<TypeMirror> result = new ArrayList<>();
    for (Object each : elements(member)) {
      if (each instanceof TypeMirror literal) {
        result.add(literal);
      }
    }
    return result;
  }

  private Optional<Annotation> nested(@Nullable Object value) {
    if (value instanceof Annotation nested) {
      return Optional.of(nested);
    }
    return value instanceof AnnotationMirror nested
        ? Optional.of(new Annotation(nested, element))
        : Optional.empty();
  }

  private List<Object> elements(String member) {
    Object value = value(member);
    if (value instanceof List<?> list) {
      List<Object> result = new ArrayList<>();
      for (Object each : list) {
        result.add(each instanceof AnnotationValue wrapped ? wrapped.getValue() : each);
      }
      return result;
    }
    return value == null ? List.of() : List.of(value);
  }

  private @Nullable Object value(String member) {
    return values().get(member);
  }

  /** The same annotation with the values that another one gives, and its own for the rest. */
  public Annotation overriddenBy(Annotation other) {
    Map<String, Object> merged = new HashMap<>(values());
    merged.putAll(other.values());
    return new Annotation(type, merged);
  }

  private Map<String, Object> values() {
    Map<String, Object> known = values;
    if (known == null) {
      Map<String, Object> read = new HashMap<>();
      mirror
          .orElseThrow()
          .getElementValues()
          .forEach(
              (method, value) -> read.put(method.getSimpleName().toString(), value.getValue()));
      values = read;
      return read;
    }
    return known;
  }
}
