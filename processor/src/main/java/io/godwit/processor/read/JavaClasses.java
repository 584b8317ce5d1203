package io.godwit.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Each class once, so that its annotations are read once. */
public final class JavaClasses {

  private final AnnotationSource annotations;
  private final Map<TypeElement, JavaClass> known = new HashMap<>();
  private final Map<JavaClass, List<JavaClass>> embeddables = new HashMap<>();

  public JavaClasses(AnnotationSource annotations) {
    this.annotations = annotations;
  }

  /** What a member or a class is annotated with. */
  public Annotations annotationsOf(Element element) {
    return annotations.of(element);
  }

  /** What belongs to no element and holds for all. */
  public Annotations shared() {
    return annotations.shared();
  }

  public JavaClass of(TypeElement element) {
    return known.computeIfAbsent(element, it -> new JavaClass(it, annotations.of(it)));
  }

  /** The class of a class or interface type; empty for primitives, arrays and what is unknown. */
  public Optional<JavaClass> of(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(of((TypeElement) ((DeclaredType) type).asElement()))
        : Optional.empty();
  }

  public Optional<JavaClass> superclass(JavaClass of) {
    return of.superclass().map(this::of);
  }

  /** Notes an embeddable class for those that it is a subclass of. */
  public void noteEmbeddable(JavaClass javaClass) {
    if (!javaClass.isEmbeddable()) {
      return;
    }
    for (JavaClass superclass : superclasses(javaClass)) {
      if (superclass.isEmbeddable()) {
        embeddables.computeIfAbsent(superclass, it -> new ArrayList<>()).add(javaClass);
      }
    }
  }

  /** The embeddable subclasses of an embeddable class, at any depth, of those that are noted. */
  public List<JavaClass> embeddableSubclasses(JavaClass of) {
    return embeddables.getOrDefault(of, List.of());
  }

  /** The superclasses, nearest first, without {@link Object}. */
  public List<JavaClass> superclasses(JavaClass of) {
    List<JavaClass> result = new ArrayList<>();
    Optional<JavaClass> next = superclass(of);
    while (next.isPresent() && !next.get().binaryName().equals("java.lang.Object")) {
      result.add(next.get());
      next = superclass(next.get());
    }
    return result;
  }
}
