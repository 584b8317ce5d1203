package io.godwit.processor.xml;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Constant;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Makes annotations of the elements of one mapping file. */
final class Vocabulary {

  private final ClassNames classNames;
  private final Optional<String> schema;
  private final boolean since7;
  private final Report report;

  /**
   * @param schema the one that the file gives to the tables in it that name none
   * @param since7 whether Hibernate is version 7 or later
   */
  Vocabulary(ClassNames classNames, Optional<String> schema, boolean since7, Report report) {
    this.classNames = classNames;
    this.schema = schema;
    this.since7 = since7;
    this.report = report;
  }

  boolean since7() {
    return since7;
  }

  Optional<String> schema() {
    return schema;
  }

  /** The annotation that an element is. */
  Annotation annotation(XmlElement element, Shape shape) {
    Map<String, Object> values = new HashMap<>();
    shape.members().values().stream()
        .filter(Shape.Member::always)
        .forEach(it -> values.put(it.name(), List.of()));
    element
        .attributes()
        .forEach((name, text) -> put(values, member(shape, name), name, text, element));
    for (XmlElement child : element.children()) {
      put(values, member(shape, child.name()), child);
    }
    if (inheritsSchema(shape) && schema.isPresent()) {
      values.putIfAbsent("schema", schema.get());
    }
    return new Annotation(shape.annotation(), values);
  }

  List<Annotation> annotations(List<XmlElement> elements, Shape shape) {
    List<Annotation> result = new ArrayList<>(elements.size());
    for (XmlElement each : elements) {
      result.add(annotation(each, shape));
    }
    return result;
  }

  /** An annotation with one member. */
  static Annotation jpa(String name, Map<String, Object> values) {
    return new Annotation("jakarta.persistence." + name, values);
  }

  static Annotation hibernate(String name, Map<String, Object> values) {
    return new Annotation("org.hibernate.annotations." + name, values);
  }

  /** The class that is named; empty if there is none, which is then in the report. */
  Optional<TypeMirror> type(String name, XmlElement at) {
    Optional<TypeMirror> type = classNames.type(name);
    if (type.isEmpty()) {
      report.error(at.place() + ": " + Messages.unknownClassInXml(at.toString(), name));
    }
    return type;
  }

  /** Says that something isn't read. */
  void unread(XmlElement element, String what) {
    report.warning(element.place() + ": " + Messages.unreadInXml(what));
  }

  /** Says that Hibernate doesn't read something. */
  void unheeded(XmlElement element, String what) {
    report.warning(element.place() + ": " + Messages.unheededInXml(what));
  }

  void error(XmlElement element, String message) {
    report.error(element.place() + ": " + message);
  }

  private boolean inheritsSchema(Shape shape) {
    return shape == Shapes.TABLE
        || shape == Shapes.JOIN_TABLE
        || shape == Shapes.COLLECTION_TABLE
        || !since7 && shape == Shapes.SECONDARY_TABLE;
  }

  private static Optional<Shape.Member> member(Shape shape, String name) {
    return Optional.ofNullable(shape.members().get(name));
  }

  private void put(
      Map<String, Object> values,
      Optional<Shape.Member> member,
      String name,
      String text,
      XmlElement element) {
    String what = element + "'s " + name;
    if (member.isEmpty()) {
      unread(element, what);
      return;
    }
    if (!text.isEmpty()) {
      value(member.get(), text, element, what).ifPresent(it -> values.put(member.get().name(), it));
    }
  }

  private void put(Map<String, Object> values, Optional<Shape.Member> member, XmlElement child) {
    if (member.isEmpty()) {
      unread(child, child.toString());
      return;
    }
    String name = member.get().name();
    switch (member.get().kind()) {
      case NESTED -> {
        if (child.name().endsWith("foreign-key") && !since7) {
          unheeded(child, child.toString());
        } else {
          values.put(name, annotation(child, member.get().shape().orElseThrow()));
        }
      }
      case NESTED_LIST ->
          append(values, name, annotation(child, member.get().shape().orElseThrow()));
      case TEXTS -> append(values, name, child.text());
      default ->
          value(member.get(), child.text(), child, child.toString())
              .ifPresent(it -> values.put(name, it));
    }
  }

  private static void append(Map<String, Object> values, String name, Object value) {
    List<Object> all = new ArrayList<>();
    if (values.get(name) instanceof List<?> before) {
      all.addAll(before);
    }
    all.add(value);
    values.put(name, all);
  }

  private Optional<Object> value(
      Shape.Member member, String text, XmlElement element, String what) {
    switch (member.kind()) {
      case TEXT:
        return Optional.of(text);
      case TRUTH:
        return Optional.of(XmlElement.isTrue(text));
      case CONSTANT:
        return Optional.of(new Constant(text));
      case CLASS:
        return type(text, element).map(it -> it);
      case NUMBER:
        try {
          return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
          error(element, Messages.noNumberInXml(what, text));
          return Optional.empty();
        }
      case UNHEEDED:
        unheeded(element, what);
        return Optional.empty();
      default:
        return Optional.empty();
    }
  }
}
