package io.godwit.processor.type;

import io.godwit.processor.ask.Answers;
import io.godwit.processor.ask.StoredType;
import io.godwit.processor.ask.Values;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Types and checks for which a class of the user's has to be asked. Where nobody answers, a check
 * is left out and a type is {@link #OPEN}: a model that holds such a question isn't used.
 */
final class AskedTypes {

  /** What stands for a type that isn't known yet: no SQL, so that nobody takes it for one. */
  static final ColumnType OPEN = ColumnType.of("?", ColumnType.UNLIMITED);

  private static final int LONG32VARCHAR = 4001;

  private final Answers answers;
  private final Rules rules;
  private final JdbcCodes codes;

  AskedTypes(Answers answers, Rules rules, JdbcCodes codes) {
    this.answers = answers;
    this.rules = rules;
    this.codes = codes;
  }

  /** The field of an enum that says what is stored, where the provider knows of such fields. */
  Optional<VariableElement> enumeratedValue(TypeElement enumClass) {
    if (rules.since7()) {
      for (Element member : enumClass.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD
            && Annotations.of(member).hasJpa("EnumeratedValue")) {
          return Optional.of((VariableElement) member);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The column of an enum of which a field is stored.
   *
   * @param code of {@code @JdbcTypeCode}, where it is given
   */
  ColumnType enumerated(
      TypeElement enumClass, VariableElement field, Optional<Integer> code, BasicUse use) {
    Optional<Values> values =
        said(use, enumClass)
            .or(
                () ->
                    answers.enumerated(
                        JavaClass.binaryName(enumClass), field.getSimpleName().toString()));
    String javaType = BasicTypes.name(field.asType());
    int asked = code.orElse(0);
    if (asked == JdbcCodes.NAMED_ENUM || asked == JdbcCodes.NAMED_ORDINAL_ENUM) {
      return Enums.nativeOf(
          enumClass,
          values.map(Values::texts).orElseGet(() -> Enums.constants(enumClass)),
          asked == JdbcCodes.NAMED_ORDINAL_ENUM);
    }
    ColumnType type =
        code.flatMap(it -> codes.of(it, javaType, use.annotations(), use.column()))
            .orElseGet(
                () ->
                    javaType.equals("java.lang.String")
                        ? Sizes.varchar(use.column())
                        : Sizes.SMALLINT);
    return checked(type, values);
  }

  /** The column of what a converter makes, with a check where the provider makes one. */
  ColumnType converted(ColumnType type, Converters.Conversion conversion, BasicUse use) {
    boolean large =
        use.annotations()
            .hibernate("JdbcTypeCode")
            .filter(it -> it.number("value", 0) == LONG32VARCHAR)
            .isPresent();
    if (large || !isCharacter(type) && !isInteger(type)) {
      return type;
    }
    Optional<TypeElement> enumClass =
        enumClass(conversion.attribute()).filter(it -> rules.since7());
    boolean truth = BasicTypes.name(conversion.attribute()).equals("java.lang.Boolean");
    if (enumClass.isEmpty() && !truth) {
      return type;
    }
    String converter = JavaClass.binaryName(conversion.converterClass());
    return checked(
        type,
        said(use, conversion.converterClass())
            .or(
                () ->
                    truth
                        ? answers.convertedTruth(converter)
                        : answers.convertedEnum(converter, JavaClass.binaryName(enumClass.get()))));
  }

  /** What {@code @StoredValues} says, on the attribute or on the class that makes the values. */
  private static Optional<Values> said(BasicUse use, TypeElement maker) {
    return use.annotations()
        .godwit("StoredValues")
        .or(() -> Annotations.of(maker).godwit("StoredValues"))
        .map(it -> new Values(it.texts("value"), false));
  }

  /** The column of a {@code UserType}; empty for one that PostgreSQL has no type for. */
  Optional<ColumnType> userType(Annotation type, BasicUse use) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Annotation each : type.annotations("parameters")) {
      parameters.put(each.text("name").orElse(""), each.text("value").orElse(""));
    }
    return stored(type, parameters).map(it -> column(it, use)).orElseGet(() -> Optional.of(OPEN));
  }

  /** The column of a {@code JavaType}, under a code where one is given. */
  Optional<ColumnType> javaType(Annotation javaType, Optional<Integer> code, BasicUse use) {
    return stored(javaType, Map.of())
        .map(
            it ->
                column(
                    code.map(
                            given ->
                                new StoredType(
                                    given, it.javaType(), it.length(), it.precision(), it.scale()))
                        .orElse(it),
                    use))
        .orElseGet(() -> Optional.of(OPEN));
  }

  /** The code of a {@code JdbcType}; empty where nobody knows it yet. */
  Optional<Integer> jdbcType(Annotation jdbcType) {
    return stored(jdbcType, Map.of()).map(StoredType::code);
  }

  private Optional<StoredType> stored(Annotation annotation, Map<String, String> parameters) {
    return annotation
        .classLiteral("value")
        .map(it -> (TypeElement) ((DeclaredType) it).asElement())
        .flatMap(it -> answers.stored(JavaClass.binaryName(it), parameters));
  }

  private Optional<ColumnType> column(StoredType stored, BasicUse use) {
    ColumnSettings column = use.column();
    if (column.length().isEmpty() && stored.length().isPresent()) {
      column = column.withLength(stored.length().get());
    }
    if (column.precision().isEmpty() && stored.precision().isPresent()) {
      column = column.withDigits(stored.precision().get(), stored.scale().orElse(0));
    }
    return codes.of(stored.code(), stored.javaType(), use.annotations(), column);
  }

  private static ColumnType checked(ColumnType type, Optional<Values> values) {
    return values.map(it -> type.checked(in(it, isCharacter(type)))).orElse(type);
  }

  private static UnaryOperator<String> in(Values values, boolean character) {
    List<String> constants =
        character ? values.texts().stream().map(SqlText::literal).toList() : values.texts();
    String list = constants.stream().collect(Collectors.joining(", "));
    return column ->
        column + " in (" + list + ")" + (values.orNull() ? " or " + column + " is null" : "");
  }

  private static boolean isCharacter(ColumnType type) {
    return type.sql().startsWith("varchar")
        || type.sql().startsWith("char")
        || type.sql().equals("text");
  }

  private static boolean isInteger(ColumnType type) {
    return switch (type.sql()) {
      case "smallint", "integer", "bigint" -> true;
      default -> false;
    };
  }

  private static Optional<TypeElement> enumClass(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.ENUM
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
