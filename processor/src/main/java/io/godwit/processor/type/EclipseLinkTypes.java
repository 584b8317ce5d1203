package io.godwit.processor.type;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types that EclipseLink gives on PostgreSQL. It makes no checks for values. */
final class EclipseLinkTypes implements ColumnTypes {

  private static final int LONGEST_NUMBER = 38;

  private final Types types;
  private final Elements elements;
  private final Converters converters;

  EclipseLinkTypes(Types types, Elements elements, Converters converters) {
    this.types = types;
    this.elements = elements;
    this.converters = converters;
  }

  @Override
  public Optional<ColumnType> of(BasicUse use) {
    String sql = use.column().definition().map(it -> ColumnDefinition.parse(it).type()).orElse("");
    return sql.isEmpty()
        ? withoutDefinition(use)
        : Optional.of(ColumnType.of(sql, ColumnType.UNLIMITED));
  }

  @Override
  public boolean isConverted(BasicUse use) {
    return conversion(use).isPresent();
  }

  private Optional<ColumnType> withoutDefinition(BasicUse use) {
    Optional<Converters.Conversion> conversion = conversion(use);
    if (conversion.isPresent()) {
      return ofType(BasicTypes.name(conversion.get().column()), use);
    }
    Optional<TypeElement> enumClass = enumClass(use.type());
    if (enumClass.isPresent()) {
      return Optional.of(ofEnum(enumClass.get(), use));
    }
    return ofType(BasicTypes.name(use.type()), use).or(() -> serialized(use.type()));
  }

  private Optional<Converters.Conversion> conversion(BasicUse use) {
    if (use.converter().isPresent()) {
      return converters.conversion(use.converter().get());
    }
    boolean disabled =
        use.annotations()
            .jpa("Convert")
            .filter((Annotation it) -> it.truth("disableConversion", false))
            .isPresent();
    return disabled || !use.convertible() ? Optional.empty() : converters.autoApplied(use.type());
  }

  private static ColumnType ofEnum(TypeElement enumClass, BasicUse use) {
    for (Element member : enumClass.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && Annotations.of(member).hasJpa("EnumeratedValue")) {
        return BasicTypes.name(member.asType()).equals("java.lang.String")
            ? Sizes.varchar(use.column())
            : Sizes.INTEGER;
      }
    }
    return use.enumerated().flatMap(it -> it.constant("value")).filter("STRING"::equals).isPresent()
        ? Sizes.varchar(use.column())
        : Sizes.INTEGER;
  }

  private static Optional<ColumnType> ofType(String javaType, BasicUse use) {
    ColumnSettings column = use.column();
    return Optional.ofNullable(
        switch (javaType) {
          case "boolean", "java.lang.Boolean" -> Sizes.BOOLEAN;
          case "byte", "java.lang.Byte", "short", "java.lang.Short" -> Sizes.SMALLINT;
          case "int", "java.lang.Integer" -> Sizes.INTEGER;
          case "long", "java.lang.Long", "java.math.BigInteger" -> Sizes.BIGINT;
          case "float", "java.lang.Float", "double", "java.lang.Double" -> Sizes.DOUBLE;
          case "char", "java.lang.Character" -> Sizes.character(column.length().orElse(1));
          case "java.lang.String" ->
              use.annotations().hasJpa("Lob") ? Sizes.TEXT : Sizes.varchar(column);
          case "java.math.BigDecimal", "java.lang.Number" -> number(column);
          case "java.time.Year" -> Sizes.varchar(column);
          case "char[]", "java.lang.Character[]", "java.sql.Clob", "java.sql.NClob" -> Sizes.TEXT;
          case "byte[]", "java.lang.Byte[]", "java.sql.Blob" -> Sizes.BYTEA;
          case "java.util.UUID" -> Sizes.UUID;
          case "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar" -> ofDate(use);
          case "java.sql.Date", "java.time.LocalDate" -> Times.DATE;
          case "java.sql.Time", "java.time.LocalTime", "java.time.OffsetTime" ->
              time("time", column);
          case "java.sql.Timestamp",
              "java.time.LocalDateTime",
              "java.time.OffsetDateTime",
              "java.time.Instant" ->
              time("timestamp", column);
          default -> null;
        });
  }

  private static ColumnType ofDate(BasicUse use) {
    return switch (use.temporal().flatMap(it -> it.constant("value")).orElse("TIMESTAMP")) {
      case "DATE" -> Times.DATE;
      case "TIME" -> time("time", use.column());
      default -> time("timestamp", use.column());
    };
  }

  private static ColumnType time(String type, ColumnSettings column) {
    return ColumnType.of(
        type + column.secondPrecision().filter(it -> it >= 0).map(it -> "(" + it + ")").orElse(""),
        8);
  }

  private static ColumnType number(ColumnSettings column) {
    int precision = column.precision().filter(it -> it > 0).orElse(LONGEST_NUMBER);
    return Sizes.numeric(precision, column.scale().orElse(0));
  }

  private Optional<ColumnType> serialized(TypeMirror type) {
    TypeElement serializable = elements.getTypeElement("java.io.Serializable");
    return serializable != null && types.isAssignable(type, serializable.asType())
        ? Optional.of(Sizes.BYTEA)
        : Optional.empty();
  }

  private static Optional<TypeElement> enumClass(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.ENUM
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
