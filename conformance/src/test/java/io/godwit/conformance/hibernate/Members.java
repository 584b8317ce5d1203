package io.godwit.conformance.hibernate;

import jakarta.persistence.metamodel.Attribute;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The fields and getters behind attributes. */
final class Members {

  /** What makes the value by itself, or in the database. */
  private static final Set<String> GENERATING =
      Set.of("IdGeneratorType", "ValueGenerationType", "GeneratedValue");

  /** The first of the annotations, by simple names, that stands on the element. */
  static Optional<String> annotation(AnnotatedElement element, String... names) {
    return Arrays.stream(element.getAnnotations())
        .map(it -> it.annotationType().getSimpleName())
        .filter(it -> Arrays.asList(names).contains(it))
        .findFirst();
  }

  static boolean isGenerated(Attribute<?, ?> attribute) {
    return Arrays.stream(annotations(attribute))
        .map(Annotation::annotationType)
        .anyMatch(
            it ->
                GENERATING.contains(it.getSimpleName())
                    || Arrays.stream(it.getAnnotations())
                        .anyMatch(on -> GENERATING.contains(on.annotationType().getSimpleName())));
  }

  static boolean has(Attribute<?, ?> attribute, String annotation) {
    return annotation((AnnotatedElement) attribute.getJavaMember(), annotation).isPresent();
  }

  /** Whether the other side of the association holds it. */
  static boolean isInverse(Attribute<?, ?> attribute) throws ReflectiveOperationException {
    Optional<Object> mappedBy = element(attribute, "mappedBy");
    return mappedBy.isPresent() && !mappedBy.get().equals("");
  }

  /** Whether a new instance is stored with its value. */
  static boolean isWritten(Attribute<?, ?> attribute) throws ReflectiveOperationException {
    return !has(attribute, "Formula")
        && !element(attribute, "insertable").equals(Optional.of(false));
  }

  /** What an annotation of the attribute says, if one of them has such an element. */
  private static Optional<Object> element(Attribute<?, ?> attribute, String name)
      throws ReflectiveOperationException {
    for (Annotation annotation : annotations(attribute)) {
      for (Method element : annotation.annotationType().getDeclaredMethods()) {
        if (element.getName().equals(name)) {
          return Optional.of(element.invoke(annotation));
        }
      }
    }
    return Optional.empty();
  }

  private static Annotation[] annotations(Attribute<?, ?> attribute) {
    return ((AnnotatedElement) attribute.getJavaMember()).getAnnotations();
  }

  static Object get(Attribute<?, ?> attribute, Object owner) throws ReflectiveOperationException {
    Member member = attribute.getJavaMember();
    if (member instanceof Field field) {
      field.setAccessible(true);
      return field.get(owner);
    }
    Method getter = (Method) member;
    getter.setAccessible(true);
    return getter.invoke(owner);
  }

  static void set(Attribute<?, ?> attribute, Object owner, Object value)
      throws ReflectiveOperationException {
    Member member = attribute.getJavaMember();
    if (member instanceof Field field) {
      field.setAccessible(true);
      field.set(owner, value);
      return;
    }
    Method setter = setter((Method) member);
    setter.setAccessible(true);
    setter.invoke(owner, value);
  }

  private static Method setter(Method getter) throws NoSuchMethodException {
    String name = getter.getName().replaceFirst("^(get|is)", "set");
    for (Class<?> type = getter.getDeclaringClass(); type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(name) && method.getParameterCount() == 1) {
          return method;
        }
      }
    }
    throw new NoSuchMethodException(getter.getDeclaringClass().getName() + "." + name);
  }

  private Members() {}
}
