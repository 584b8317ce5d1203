package io.godwit.processor.type;

import io.godwit.model.EnumType;
import io.godwit.model.ObjectName;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Enums: their position, their name, or a type of their own. */
final class Enums {

  private final Naming naming;

  Enums(Naming naming) {
    this.naming = naming;
  }

  static List<String> constants(TypeElement enumClass) {
    List<String> names = new ArrayList<>();
    for (Element member : enumClass.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        names.add(member.getSimpleName().toString());
      }
    }
    return names;
  }

  /** The position of the constant. */
  static ColumnType ordinal(TypeElement enumClass) {
    int last = constants(enumClass).size() - 1;
    return Sizes.SMALLINT.checked(between(0, last));
  }

  static UnaryOperator<String> between(int first, int last) {
    return column -> column + " between " + first + " and " + last;
  }

  /** The name of the constant. */
  static ColumnType string(TypeElement enumClass, ColumnSettings column) {
    ColumnType type =
        column.length().filter(it -> it == 1).isPresent()
            ? Sizes.character(1)
            : Sizes.varchar(column);
    return type.checked(in(constants(enumClass)));
  }

  /**
   * The column of an enum.
   *
   * @param code that a type code asks for; 0 for none, where {@code named} decides
   * @param named whether the constant's name is kept, not its position
   * @return empty for a code by which enums aren't kept in a way of their own
   */
  static Optional<ColumnType> coded(
      TypeElement enumClass, int code, boolean named, ColumnSettings column) {
    return Optional.ofNullable(
        switch (code) {
          case 0 -> named ? string(enumClass, column) : ordinal(enumClass);
          case JdbcCodes.NAMED_ENUM -> nativeOf(enumClass, constants(enumClass), false);
          case JdbcCodes.NAMED_ORDINAL_ENUM -> nativeOf(enumClass, constants(enumClass), true);
          case 12, -9 -> Sizes.varchar(column).checked(in(constants(enumClass)));
          case -1, -16 ->
              Sizes.varchar(column.length().orElse(JdbcCodes.LONG_LENGTH))
                  .checked(in(constants(enumClass)));
          case 1, -15 ->
              Sizes.character(column.length().orElse(Sizes.DEFAULT_LENGTH))
                  .checked(in(constants(enumClass)));
          case -6, 5 -> ordinal(enumClass);
          case 4 -> ordinal(enumClass).as("integer");
          case -5 -> ordinal(enumClass).as("bigint");
          default -> null;
        });
  }

  /** One of these strings. */
  static UnaryOperator<String> in(List<String> values) {
    String list = values.stream().map(SqlText::literal).collect(Collectors.joining(", "));
    return column -> column + " in (" + list + ")";
  }

  /** The native type that {@code @PgEnum} on the attribute or on the enum asks for. */
  Optional<ColumnType> declaredNative(TypeElement enumClass, Annotations attribute) {
    Optional<Annotation> onAttribute = attribute.godwit("PgEnum");
    return (onAttribute.isPresent() ? onAttribute : Annotations.of(enumClass).godwit("PgEnum"))
        .map(
            it -> {
              Name name =
                  it.text("name")
                      .map(Name::written)
                      .orElseGet(() -> naming.type(simpleName(enumClass)));
              return nativeType(name, constants(enumClass));
            });
  }

  /** The native type that Hibernate makes, whose name is no matter of the naming strategy. */
  static ColumnType nativeOf(TypeElement enumClass, List<String> values, boolean inDeclaredOrder) {
    return nativeType(
        simpleName(enumClass), inDeclaredOrder ? values : values.stream().sorted().toList());
  }

  private static Name simpleName(TypeElement enumClass) {
    return Name.implied(enumClass.getSimpleName().toString());
  }

  private static ColumnType nativeType(Name name, List<String> values) {
    EnumType type = new EnumType(ObjectName.of(name.catalog()), values);
    return new ColumnType(
        SqlText.identifier(name.catalog()),
        ColumnType.UNLIMITED,
        Optional.empty(),
        Optional.of(type));
  }
}
