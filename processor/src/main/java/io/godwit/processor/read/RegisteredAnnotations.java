package io.godwit.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What Hibernate's annotations of packages say of the classes in all of them: a user type for a
 * Java type, and soft deletion of a package's entities. Where they say nothing, nothing is changed.
 */
public final class RegisteredAnnotations implements AnnotationSource {

  private final AnnotationSource source;
  private final Types types;
  private final List<Annotations> packages;
  private final Map<String, TypeMirror> userTypes = new HashMap<>();

  private RegisteredAnnotations(AnnotationSource source, Types types, List<Annotations> packages) {
    this.source = source;
    this.types = types;
    this.packages = packages;
  }

  /**
   * The source with what is said by the packages of some classes, and by the classes themselves.
   *
   * @param classes those that are read
   */
  public static RegisteredAnnotations of(
      AnnotationSource source, Collection<TypeElement> classes, Elements elements, Types types) {
    Set<Element> places = new LinkedHashSet<>();
    for (TypeElement each : classes) {
      places.add(elements.getPackageOf(each));
      places.add(each);
    }
    List<Annotations> said = new ArrayList<>();
    for (Element each : places) {
      Annotations annotations = Annotations.of(each);
      if (!annotations.all().isEmpty()) {
        said.add(annotations);
      }
    }
    RegisteredAnnotations result = new RegisteredAnnotations(source, types, said);
    result.readUserTypes();
    return result;
  }

  private void readUserTypes() {
    for (Annotations each : packages) {
      for (Annotation registration :
          each.repeatedHibernate("TypeRegistration", "TypeRegistrations")) {
        Optional<TypeMirror> javaType = registration.classLiteral("basicClass");
        Optional<TypeMirror> userType = registration.classLiteral("userType");
        if (javaType.isPresent() && userType.isPresent()) {
          userTypes.put(name(javaType.get()), userType.get());
        }
      }
    }
  }

  /** The converters that are registered, and whether each applies by itself. */
  public Map<TypeElement, Boolean> converters() {
    Map<TypeElement, Boolean> converters = new HashMap<>();
    for (Annotations each : packages) {
      for (Annotation registration :
          each.repeatedHibernate("ConverterRegistration", "ConverterRegistrations")) {
        registration
            .classLiteral("converter")
            .map(types::asElement)
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast)
            .ifPresent(it -> converters.put(it, registration.truth("autoApply", true)));
      }
    }
    return converters;
  }

  /** The names of registrations that shape the schema in ways that only Hibernate knows. */
  public Set<String> unread() {
    Set<String> unread = new LinkedHashSet<>();
    for (Annotations each : packages) {
      for (String name :
          List.of("JdbcTypeRegistration", "JavaTypeRegistration", "CompositeTypeRegistration")) {
        if (!each.repeatedHibernate(name, name + "s").isEmpty()) {
          unread.add("@" + name);
        }
      }
    }
    return unread;
  }

  @Override
  public Annotations shared() {
    return source.shared();
  }

  @Override
  public Annotations of(Element element) {
    Annotations own = source.of(element);
    if (element instanceof TypeElement type) {
      return softDeleted(type, own);
    }
    return userTypes.isEmpty() ? own : withUserType(element, own);
  }

  private static Annotations softDeleted(TypeElement type, Annotations own) {
    if (!own.hasJpa("Entity") || own.hasHibernate("SoftDelete")) {
      return own;
    }
    Element place = type.getEnclosingElement();
    while (place != null && !(place instanceof PackageElement)) {
      place = place.getEnclosingElement();
    }
    return place == null
        ? own
        : Annotations.of(place).hibernate("SoftDelete").map(it -> with(own, it)).orElse(own);
  }

  private Annotations withUserType(Element element, Annotations own) {
    TypeMirror type =
        element.getKind() == ElementKind.METHOD
            ? ((ExecutableElement) element).getReturnType()
            : element.asType();
    TypeMirror userType = userTypes.get(name(type));
    boolean free =
        userType != null
            && !own.hasHibernate("Type")
            && !own.hasHibernate("JdbcTypeCode")
            && !own.hasHibernate("JdbcType")
            && !own.hasHibernate("JavaType")
            && !own.hasJpa("Convert");
    return free
        ? with(own, new Annotation("org.hibernate.annotations.Type", Map.of("value", userType)))
        : own;
  }

  private static Annotations with(Annotations own, Annotation more) {
    List<Annotation> all = new ArrayList<>(own.all());
    all.add(more);
    return Annotations.of(all);
  }

  private String name(TypeMirror type) {
    return types.erasure(type).toString();
  }
}
