package io.godwit.processor.type;

import io.godwit.processor.read.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Attribute converters: the type that they make of an attribute's. */
public final class Converters {

  private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

  /** A converter class, what it takes, and what it makes of that. */
  record Conversion(TypeElement converterClass, TypeMirror attribute, TypeMirror column) {}

  private final Types types;
  private final Map<String, List<Conversion>> autoApplied = new LinkedHashMap<>();

  public Converters(Types types) {
    this.types = types;
  }

  /** Takes in a class that is annotated with {@code @Converter}. */
  public void add(TypeElement converter, Annotations annotations) {
    boolean auto =
        annotations.jpa("Converter").filter(it -> it.truth("autoApply", false)).isPresent();
    if (auto) {
      conversion(converter.asType())
          .ifPresent(
              it ->
                  autoApplied
                      .computeIfAbsent(erasure(it.attribute()), key -> new ArrayList<>())
                      .add(it));
    }
  }

  /** The converter that applies to an attribute by itself. */
  Optional<Conversion> autoApplied(TypeMirror attribute) {
    if (autoApplied.isEmpty()) {
      return Optional.empty();
    }
    TypeMirror boxed =
        attribute.getKind().isPrimitive()
            ? types.boxedClass(types.getPrimitiveType(attribute.getKind())).asType()
            : attribute;
    return autoApplied.getOrDefault(erasure(boxed), List.of()).stream()
        .filter(it -> types.isSameType(it.attribute(), boxed))
        .findFirst();
  }

  /** What a converter class does, by the arguments of {@code AttributeConverter<X, Y>}. */
  Optional<Conversion> conversion(TypeMirror converter) {
    return arguments(converter)
        .map(
            it ->
                new Conversion(
                    (TypeElement) ((DeclaredType) converter).asElement(), it.get(0), it.get(1)));
  }

  private String erasure(TypeMirror type) {
    return types.erasure(type).toString();
  }

  private Optional<List<? extends TypeMirror>> arguments(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = (DeclaredType) type;
      if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONVERTER)) {
        return declared.getTypeArguments().size() == 2
            ? Optional.of(declared.getTypeArguments())
            : Optional.empty();
      }
      for (TypeMirror supertype : types.directSupertypes(type)) {
        Optional<List<? extends TypeMirror>> found = arguments(supertype);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
