package io.godwit.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Finds the persistent fields and properties of a class (Jakarta Persistence 3.2, 2.3). */
public final class Attributes {

  private final Types types;
  private final AnnotationSource source;

  public Attributes(Types types, AnnotationSource source) {
    this.types = types;
    this.source = source;
  }

  /**
   * The attributes that one class declares, in their order in the source.
   *
   * @param layer the class
   * @param seenFrom the type of which it is a superclass, which says what its type variables are
   * @param inherited the access type of the hierarchy, which the class and its members may change
   */
  public List<Attribute> declaredBy(JavaClass layer, DeclaredType seenFrom, AccessType inherited) {
    AccessType access = AccessType.declared(layer.annotations()).orElse(inherited);
    if (layer.isRecord()) {
      access = AccessType.FIELD;
    }
    List<Attribute> result = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<? extends Element> members = layer.element().getEnclosedElements();
    for (Element member : members) {
      Optional<String> name = name(member, access);
      if (name.isPresent() && !isMoved(member, access)) {
        add(result, names, layer, member, name.get(), seenFrom);
      }
    }
    AccessType other = access == AccessType.FIELD ? AccessType.PROPERTY : AccessType.FIELD;
    for (Element member : members) {
      if (asksFor(other, member)) {
        name(member, other).ifPresent(it -> add(result, names, layer, member, it, seenFrom));
      }
    }
    return result;
  }

  private void add(
      List<Attribute> result,
      Set<String> names,
      JavaClass layer,
      Element member,
      String name,
      DeclaredType seenFrom) {
    Annotations annotations = source.of(member);
    if (!annotations.hasJpa("Transient") && names.add(name)) {
      result.add(
          new Attribute(
              name,
              type(layer, member, seenFrom),
              annotations,
              annotationsOfOther(layer, member, name),
              member,
              layer));
    }
  }

  private Annotations annotationsOfOther(JavaClass layer, Element member, String name) {
    boolean field = member.getKind() == ElementKind.FIELD;
    for (Element other : layer.element().getEnclosedElements()) {
      if (!other.getAnnotationMirrors().isEmpty()
          && other.getKind() == (field ? ElementKind.METHOD : ElementKind.FIELD)
          && name(other, field ? AccessType.PROPERTY : AccessType.FIELD)
              .filter(name::equals)
              .isPresent()) {
        return source.of(other);
      }
    }
    return Annotations.NONE;
  }

  private static Optional<String> fieldName(Element member) {
    return member.getKind() == ElementKind.FIELD
            && !member.getModifiers().contains(Modifier.STATIC)
            && !member.getModifiers().contains(Modifier.TRANSIENT)
        ? Optional.of(member.getSimpleName().toString())
        : Optional.empty();
  }

  private TypeMirror type(JavaClass layer, Element member, DeclaredType seenFrom) {
    TypeMirror declared =
        seenFrom.asElement().equals(layer.element()) && seenFrom.getTypeArguments().isEmpty()
            ? member.asType()
            : types.asMemberOf(seenFrom, member);
    TypeMirror type =
        declared.getKind() == TypeKind.EXECUTABLE
            ? ((ExecutableType) declared).getReturnType()
            : declared;
    return type.getKind() == TypeKind.TYPEVAR ? ((TypeVariable) type).getUpperBound() : type;
  }

  private static Optional<String> name(Element member, AccessType access) {
    return access == AccessType.FIELD ? fieldName(member) : PropertyNames.of(member);
  }

  /** A getter that asks to be read by its field; a field that is read anyway stays where it is. */
  private boolean isMoved(Element member, AccessType access) {
    return access == AccessType.PROPERTY && asksFor(AccessType.FIELD, member);
  }

  private boolean asksFor(AccessType access, Element member) {
    return AccessType.declared(source.of(member)).filter(it -> it == access).isPresent();
  }
}
