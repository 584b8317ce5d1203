package io.godwit.processor.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an element of a mapping file says an annotation: which attribute or element of it is which of
 * the annotation's members.
 */
final class Shape {

  /** What the value of a member is. */
  enum Kind {
    TEXT,
    TRUTH,
    NUMBER,
    CONSTANT,
    CLASS,
    TEXTS,
    NESTED,
    NESTED_LIST,
    /** Says nothing of the schema. */
    NO_EFFECT,
    /** Would say something of the schema, if Hibernate read it. */
    UNHEEDED
  }

  /**
   * A member of the annotation.
   *
   * @param shape of what is nested in it
   * @param always whether the element says it even when it leaves it out: nothing, then
   */
  record Member(String name, Kind kind, Optional<Shape> shape, boolean always) {}

  private final String annotation;
  private final Map<String, Member> members = new LinkedHashMap<>();

  private Shape(String annotation) {
    this.annotation = annotation;
    none("description");
  }

  static Shape jpa(String annotation) {
    return new Shape("jakarta.persistence." + annotation);
  }

  static Shape hibernate(String annotation) {
    return new Shape("org.hibernate.annotations." + annotation);
  }

  /** The annotation's qualified name. */
  String annotation() {
    return annotation;
  }

  Map<String, Member> members() {
    return members;
  }

  Shape text(String... names) {
    return simple(Kind.TEXT, names);
  }

  Shape truth(String... names) {
    return simple(Kind.TRUTH, names);
  }

  Shape number(String... names) {
    return simple(Kind.NUMBER, names);
  }

  Shape constant(String... names) {
    return simple(Kind.CONSTANT, names);
  }

  Shape type(String... names) {
    return simple(Kind.CLASS, names);
  }

  Shape none(String... names) {
    return simple(Kind.NO_EFFECT, names);
  }

  Shape unheeded(String... names) {
    return simple(Kind.UNHEEDED, names);
  }

  /** A member that isn't called as in the file. */
  Shape member(Kind kind, String name, String member) {
    return with(name, new Member(member, kind, Optional.empty(), false));
  }

  Shape nested(String name, Shape shape) {
    return with(name, new Member(camelCase(name), Kind.NESTED, Optional.of(shape), false));
  }

  Shape nested(String name, String member, Shape shape) {
    return with(name, new Member(member, Kind.NESTED, Optional.of(shape), false));
  }

  /** A list, which replaces one that an annotation in the source has only if it isn't empty. */
  Shape list(String name, String member, Shape shape) {
    return with(name, new Member(member, Kind.NESTED_LIST, Optional.of(shape), false));
  }

  /** A list, which replaces one that an annotation in the source has. */
  Shape wholeList(String name, String member, Shape shape) {
    return with(name, new Member(member, Kind.NESTED_LIST, Optional.of(shape), true));
  }

  /** Several elements with a text each. */
  Shape texts(String name, String member) {
    return with(name, new Member(member, Kind.TEXTS, Optional.empty(), false));
  }

  private Shape simple(Kind kind, String... names) {
    for (String name : names) {
      with(name, new Member(camelCase(name), kind, Optional.empty(), false));
    }
    return this;
  }

  private Shape with(String name, Member member) {
    members.put(name, member);
    return this;
  }

  /** {@code column-definition} is {@code columnDefinition}. */
  private static String camelCase(String name) {
    StringBuilder result = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-') {
        upper = true;
      } else {
        result.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return result.toString();
  }
}
