package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.BasicTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What a collection attribute holds.
 *
 * @param element the type of an element, or of a map's value
 * @param key the type of a map's key
 * @param kind which decides the primary key of the collection's table
 */
record CollectionTypes(Optional<TypeMirror> element, Optional<TypeMirror> key, Kind kind) {

  /** The kinds of collection. */
  enum Kind {
    BAG,
    LIST,
    SET,
    MAP
  }

  /**
   * What an attribute holds.
   *
   * @param listsAreOrdered whether a {@code List} is one without an order column too
   */
  static CollectionTypes of(Attribute attribute, boolean listsAreOrdered) {
    Annotations annotations = attribute.annotations();
    TypeMirror type = attribute.type();
    boolean ordered =
        annotations.hasJpa("OrderColumn")
            || annotations.hasHibernate("ListIndexBase")
            || listsAreOrdered && isList(attribute);
    if (type.getKind() == TypeKind.ARRAY) {
      return new CollectionTypes(
          Optional.of(((ArrayType) type).getComponentType()), Optional.empty(), Kind.LIST);
    }
    List<? extends TypeMirror> arguments =
        type.getKind() == TypeKind.DECLARED
            ? ((DeclaredType) type).getTypeArguments()
            : List.<TypeMirror>of();
    String name = BasicTypes.name(type);
    boolean map = name.endsWith("Map") || arguments.size() == 2;
    Kind kind = map ? Kind.MAP : ordered ? Kind.LIST : name.endsWith("Set") ? Kind.SET : Kind.BAG;
    Optional<TypeMirror> key =
        annotations
            .jpa("MapKeyClass")
            .flatMap(it -> it.classLiteral("value"))
            .or(() -> map && arguments.size() == 2 ? bound(arguments.get(0)) : Optional.empty());
    Optional<TypeMirror> element =
        annotations
            .jpa("ElementCollection")
            .flatMap(it -> it.classLiteral("targetClass"))
            .filter(it -> it.getKind() != TypeKind.VOID)
            .or(
                () ->
                    arguments.isEmpty()
                        ? Optional.empty()
                        : bound(arguments.get(arguments.size() - 1)));
    return new CollectionTypes(element, key, kind);
  }

  /** Whether nothing but a setting says that the attribute is a list, and not a bag. */
  static boolean isList(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    return BasicTypes.name(attribute.type()).equals("java.util.List")
        && !annotations.hasHibernate("Bag")
        && !annotations.hasHibernate("CollectionId")
        && !annotations.hasJpa("OrderBy")
        && annotations.jpa("OneToMany").flatMap(it -> it.text("mappedBy")).isEmpty()
        && annotations.jpa("ManyToMany").flatMap(it -> it.text("mappedBy")).isEmpty();
  }

  private static Optional<TypeMirror> bound(TypeMirror argument) {
    return argument.getKind() == TypeKind.WILDCARD
        ? Optional.ofNullable(((WildcardType) argument).getExtendsBound())
        : Optional.of(argument);
  }
}
