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

  private record AutoApplied(TypeMirror attribute, TypeMirror column) {}

  private final Types types;
  private final Map<String, List<AutoApplied>> autoApplied = new LinkedHashMap<>();

  public Converters(Types types) {
    this.types = types;
  }

  /** Takes in a class that is annotated with {@code @Converter}. */
  public void add(TypeElement converter, Annotations annotations) {
    boolean auto =
        annotations.jpa("Converter").filter(it -> it.truth("autoApply", false)).isPresent();
    if (auto) {
      arguments(converter.asType())
          .ifPresent(
              it ->
                  autoApplied
                      .computeIfAbsent(erasure(it.get(0)), key -> new ArrayList<>())
                      .add(new AutoApplied(it.get(0), it.get(1))));
    }
  }

  /** The type of the column of an attribute to which a converter applies by itself. */
  Optional<TypeMirror> autoApplied(TypeMirror attribute) {
    if (autoApplied.isEmpty()) {
      return Optional.empty();
    }
    TypeMirror boxed =
        attribute.getKind().isPrimitive()
            ? types.boxedClass(types.getPrimitiveType(attribute.getKind())).asType()
            : attribute;
    return autoApplied.getOrDefault(erasure(boxed), List.of()).stream()
        .filter(it -> types.isSameType(it.attribute(), boxed))
        .map(AutoApplied::column)
        .findFirst();
  }

  /** What a converter class makes: the second argument of {@code AttributeConverter<X, Y>}. */
  Optional<TypeMirror> columnType(TypeMirror converter) {
    return arguments(converter).map(it -> it.get(1));
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
