package io.godwit.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A class of the user's, with its annotations. */
public final class JavaClass {

  private final TypeElement element;
  private final Annotations annotations;
  private final String binaryName;

  JavaClass(TypeElement element, Annotations annotations) {
    this.element = element;
    this.annotations = annotations;
    this.binaryName = binaryName(element);
  }

  public TypeElement element() {
    return element;
  }

  public DeclaredType type() {
    return (DeclaredType) element.asType();
  }

  public Annotations annotations() {
    return annotations;
  }

  /** As in {@code com.example.Outer$Nested}. */
  public String binaryName() {
    return binaryName;
  }

  /** As in {@code Outer$Nested}. */
  public String unqualifiedName() {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }

  /** As in {@code Nested}. */
  public String simpleName() {
    return element.getSimpleName().toString();
  }

  public boolean isEntity() {
    return annotations.hasJpa("Entity");
  }

  public boolean isMappedSuperclass() {
    return annotations.hasJpa("MappedSuperclass");
  }

  public boolean isEmbeddable() {
    return annotations.hasJpa("Embeddable");
  }

  public boolean isRecord() {
    return element.getKind() == ElementKind.RECORD;
  }

  public boolean isAbstract() {
    return element.getModifiers().contains(Modifier.ABSTRACT);
  }

  Optional<TypeElement> superclass() {
    TypeMirror type = element.getSuperclass();
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  @Override
  public String toString() {
    return binaryName;
  }

  /** As in {@code com.example.Outer$Nested}. */
  public static String binaryName(TypeElement element) {
    Element enclosing = element.getEnclosingElement();
    return enclosing instanceof TypeElement outer
        ? binaryName(outer) + "$" + element.getSimpleName()
        : element.getQualifiedName().toString();
  }
}
