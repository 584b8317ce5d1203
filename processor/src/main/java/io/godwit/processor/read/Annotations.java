package io.godwit.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations of one element, asked for by whose they are and what they are called. */
public final class Annotations {

  private static final String JPA = "jakarta.persistence.";
  private static final String HIBERNATE = "org.hibernate.annotations.";
  private static final String VALIDATION = "jakarta.validation.constraints.";
  private static final String GODWIT = "io.godwit.annotations.";

  /** Of an element that has none. */
  public static final Annotations NONE = new Annotations(List.of());

  private final List<Annotation> all;

  private Annotations(List<Annotation> all) {
    this.all = all;
  }

  public static Annotations of(List<Annotation> all) {
    return all.isEmpty() ? NONE : new Annotations(List.copyOf(all));
  }

  public static Annotations of(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return NONE;
    }
    List<Annotation> all = new ArrayList<>(mirrors.size());
    Optional<Element> on = Optional.of(element);
    for (AnnotationMirror mirror : mirrors) {
      all.add(new Annotation(mirror, on));
    }
    return new Annotations(all);
  }

  public List<Annotation> all() {
    return all;
  }

  /** An annotation of {@code jakarta.persistence}. */
  public Optional<Annotation> jpa(String name) {
    return find(JPA, name);
  }

  /** An annotation of {@code org.hibernate.annotations}. */
  public Optional<Annotation> hibernate(String name) {
    return find(HIBERNATE, name);
  }

  /** An annotation of {@code jakarta.validation.constraints}. */
  public Optional<Annotation> validation(String name) {
    return find(VALIDATION, name);
  }

  /** An annotation of Godwit's. */
  public Optional<Annotation> godwit(String name) {
    return find(GODWIT, name);
  }

  public boolean hasJpa(String name) {
    return has(JPA, name);
  }

  public boolean hasHibernate(String name) {
    return has(HIBERNATE, name);
  }

  public boolean hasValidation(String name) {
    return has(VALIDATION, name);
  }

  public boolean hasGodwit(String name) {
    return has(GODWIT, name);
  }

  /** A repeatable annotation of {@code jakarta.persistence}: alone, or in its container. */
  public List<Annotation> repeatedJpa(String name, String container) {
    return repeated(jpa(name), jpa(container));
  }

  /** A repeatable annotation of Hibernate's: alone, or in its container. */
  public List<Annotation> repeatedHibernate(String name, String container) {
    return repeated(hibernate(name), hibernate(container));
  }

  /** A repeatable annotation of Godwit's: alone, or in its container. */
  public List<Annotation> repeatedGodwit(String name) {
    return repeated(godwit(name), godwit(name + ".List"));
  }

  public Optional<Annotation> find(String prefix, String name) {
    for (Annotation each : all) {
      if (matches(each.type(), prefix, name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private boolean has(String prefix, String name) {
    for (Annotation each : all) {
      if (matches(each.type(), prefix, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String type, String prefix, String name) {
    return type.length() == prefix.length() + name.length()
        && type.endsWith(name)
        && type.startsWith(prefix);
  }

  private static List<Annotation> repeated(
      Optional<Annotation> single, Optional<Annotation> container) {
    List<Annotation> result = new ArrayList<>();
    single.ifPresent(result::add);
    container.ifPresent(it -> result.addAll(it.annotations("value")));
    return result;
  }
}
