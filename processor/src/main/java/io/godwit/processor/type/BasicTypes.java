package io.godwit.processor.type;

import io.godwit.processor.ask.Answers;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.settings.HibernateSettings;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The PostgreSQL type of a basic value, as Hibernate's PostgreSQL dialect has it. */
public final class BasicTypes implements ColumnTypes {

  private final Types types;
  private final Elements elements;
  private final Converters converters;
  private final Enums enums;
  private final Times times;
  private final Elementary elementary;
  private final JdbcCodes codes;
  private final AskedTypes asked;
  private final Rules rules;

  public BasicTypes(
      Types types,
      Elements elements,
      Rules rules,
      Naming naming,
      Converters converters,
      Answers answers) {
    this.types = types;
    this.elements = elements;
    this.converters = converters;
    this.enums = new Enums(naming);
    this.times = new Times(rules);
    this.elementary = new Elementary(times, rules);
    this.codes = new JdbcCodes(times, rules);
    this.asked = new AskedTypes(answers, rules, codes);
    this.rules = rules;
  }

  /** The column of a value; empty where nothing says what it could be. */
  public Optional<ColumnType> of(BasicUse use) {
    String sql = use.column().definition().map(it -> ColumnDefinition.parse(it).type()).orElse("");
    if (!sql.isEmpty() && isOpaque(use.annotations()) && enumClass(use.type()).isEmpty()) {
      return Optional.of(ColumnType.of(sql, ColumnType.UNLIMITED));
    }
    Optional<ColumnType> type = withoutDefinition(use);
    if (sql.isEmpty()) {
      return type;
    }
    return Optional.of(type.orElse(ColumnType.of(sql, ColumnType.UNLIMITED)).as(sql));
  }

  private Optional<ColumnType> withoutDefinition(BasicUse use) {
    Optional<ColumnType> converted = converted(use);
    if (converted.isPresent()) {
      return converted;
    }
    Annotations annotations = use.annotations();
    Optional<Annotation> userType = annotations.hibernate("Type");
    if (userType.isPresent()) {
      return asked.userType(userType.get(), use);
    }
    Optional<TypeElement> enumClass = enumClass(use.type());
    Optional<Integer> code = code(annotations);
    if (code.isEmpty() && annotations.hasHibernate("JdbcType")) {
      return Optional.of(AskedTypes.OPEN);
    }
    Optional<String> javaType = KnownTypes.javaType(annotations);
    if (javaType.isEmpty() && annotations.hasHibernate("JavaType")) {
      return asked.javaType(annotations.hibernate("JavaType").get(), code, use);
    }
    String name = javaType.orElseGet(() -> name(use.type()));
    if (enumClass.isPresent()) {
      return enumColumn(enumClass.get(), code, use)
          .or(() -> code.flatMap(it -> codes.of(it, name, annotations, use.column())));
    }
    Optional<Integer> wanted = code.or(() -> preferred(name, use));
    if (wanted.isPresent()) {
      Optional<ColumnType> coded = codes.of(wanted.get(), name, annotations, use.column());
      if (coded.isPresent()) {
        return coded;
      }
    }
    if (annotations.hasJpa("Lob")) {
      return Optional.of(Sizes.OID);
    }
    Optional<ColumnType> known =
        use.temporal().isPresent() && isLegacyTime(name)
            ? Optional.of(times.legacy(use.temporal(), annotations, use.column()))
            : elementary.of(name, annotations, use.column());
    if (known.isPresent() || Elementary.isFloating(name)) {
      return known;
    }
    return arrayOf(use).or(() -> serialized(use.type()));
  }

  /** The type code that a setting gives to the type, or to arrays. */
  private Optional<Integer> preferred(String name, BasicUse use) {
    if (use.annotations().hasJpa("Lob")) {
      return Optional.empty();
    }
    Optional<Integer> ofType = rules.settings().preferredCode(name);
    return ofType.isPresent() || rules.settings().preferredArrayCode().isEmpty()
        ? ofType
        : elementType(use.type())
            .filter(it -> elementary.of(name, use.annotations(), use.column()).isEmpty())
            .flatMap(it -> rules.settings().preferredArrayCode());
  }

  private Optional<Integer> code(Annotations annotations) {
    return KnownTypes.code(annotations)
        .or(() -> annotations.hibernate("JdbcType").flatMap(asked::jdbcType));
  }

  /** Whether a converter makes the column's value. */
  public boolean isConverted(BasicUse use) {
    return converted(use).isPresent();
  }

  private Optional<ColumnType> converted(BasicUse use) {
    Optional<TypeMirror> target = use.converter();
    if (target.isPresent()) {
      Optional<ColumnType> ofHibernate = hibernateConverter(name(target.get()));
      return ofHibernate.isPresent()
          ? ofHibernate
          : converters.conversion(target.get()).flatMap(it -> converted(it, use));
    }
    if (!use.convertible() || use.enumerated().isPresent() || isDisabled(use.annotations())) {
      return Optional.empty();
    }
    return converters.autoApplied(use.type()).flatMap(it -> converted(it, use));
  }

  private Optional<ColumnType> converted(Converters.Conversion conversion, BasicUse use) {
    return plain(conversion.column(), use).map(it -> asked.converted(it, conversion, use));
  }

  /** The column of what a converter makes: neither the enum nor the converter counts any more. */
  private Optional<ColumnType> plain(TypeMirror type, BasicUse use) {
    return withoutDefinition(
        new BasicUse(
            type,
            use.annotations(),
            use.column(),
            Optional.empty(),
            use.temporal(),
            Optional.empty(),
            false));
  }

  private static Optional<ColumnType> hibernateConverter(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "org.hibernate.type.YesNoConverter" ->
              Sizes.character(1).checked(Enums.in(List.of("N", "Y")));
          case "org.hibernate.type.TrueFalseConverter" ->
              Sizes.character(1).checked(Enums.in(List.of("F", "T")));
          case "org.hibernate.type.NumericBooleanConverter" ->
              Sizes.INTEGER.checked(column -> column + " in (0, 1)");
          default -> null;
        });
  }

  private Optional<ColumnType> enumColumn(
      TypeElement enumClass, Optional<Integer> code, BasicUse use) {
    Optional<ColumnType> declared = enums.declaredNative(enumClass, use.annotations());
    if (declared.isPresent()) {
      return declared;
    }
    Optional<VariableElement> valueField = asked.enumeratedValue(enumClass);
    if (valueField.isPresent()) {
      return Optional.of(asked.enumerated(enumClass, valueField.get(), code, use));
    }
    boolean named =
        use.enumerated().flatMap(it -> it.constant("value")).filter("STRING"::equals).isPresent();
    return Enums.coded(
        enumClass, code.orElseGet(() -> preferredEnumCode(named)), named, use.column());
  }

  private int preferredEnumCode(boolean named) {
    if (!rules.settings().nativeEnums()) {
      return 0;
    }
    return named ? JdbcCodes.NAMED_ENUM : JdbcCodes.NAMED_ORDINAL_ENUM;
  }

  /** An array, or a collection that isn't an {@code @ElementCollection}. */
  private Optional<ColumnType> arrayOf(BasicUse use) {
    return elementType(use.type())
        .filter(it -> it.getKind() != TypeKind.DECLARED || !isCollection(it))
        .flatMap(
            it ->
                withoutDefinition(
                    new BasicUse(
                        it,
                        use.annotations(),
                        use.column(),
                        use.enumerated(),
                        use.temporal(),
                        Optional.empty(),
                        use.convertible())))
        .map(
            it ->
                new ColumnType(
                    it.sql() + "[]", ColumnType.UNLIMITED, Optional.empty(), it.enumType()));
  }

  private Optional<TypeMirror> elementType(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror component = ((ArrayType) type).getComponentType();
      String name = name(component);
      return (name.equals("java.lang.Byte") || name.equals("java.lang.Character"))
              && rules.settings().wrapperArrays() != HibernateSettings.WrapperArrays.AS_ARRAYS
          ? Optional.empty()
          : Optional.of(component);
    }
    return type.getKind() == TypeKind.DECLARED
            && isCollection(type)
            && ((DeclaredType) type).getTypeArguments().size() == 1
        ? Optional.of(((DeclaredType) type).getTypeArguments().get(0))
        : Optional.empty();
  }

  private boolean isCollection(TypeMirror type) {
    return switch (name(type)) {
      case "java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet" -> true;
      default -> false;
    };
  }

  private Optional<ColumnType> serialized(TypeMirror type) {
    TypeElement serializable = elements.getTypeElement("java.io.Serializable");
    if (serializable == null
        || type.getKind() == TypeKind.ARRAY
        || !types.isAssignable(type, serializable.asType())
        || entityLike(type)) {
      return Optional.empty();
    }
    return Optional.of(Sizes.BYTEA);
  }

  private static boolean entityLike(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Annotations.of(((DeclaredType) type).asElement()).hasJpa("Entity");
  }

  private static Optional<TypeElement> enumClass(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  private static boolean isLegacyTime(String name) {
    return switch (name) {
      case "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.sql.Timestamp" ->
          true;
      default -> false;
    };
  }

  /** What only running a class could tell. */
  private static boolean isOpaque(Annotations annotations) {
    return annotations.hasHibernate("Type")
        || annotations.hasHibernate("JdbcType") && KnownTypes.code(annotations).isEmpty()
        || annotations.hasHibernate("JavaType") && KnownTypes.javaType(annotations).isEmpty();
  }

  private static boolean isDisabled(Annotations annotations) {
    return annotations
        .jpa("Convert")
        .filter((Annotation it) -> it.truth("disableConversion", false))
        .isPresent();
  }

  /** Whether the type is a binary floating-point number. */
  public static boolean isFloating(TypeMirror type) {
    return Elementary.isFloating(name(type));
  }

  /** The qualified name without type arguments; {@code byte[]} for arrays. */
  public static String name(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      return ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return name(((ArrayType) type).getComponentType()) + "[]";
    }
    return switch (type.getKind()) {
      case BOOLEAN -> "boolean";
      case BYTE -> "byte";
      case SHORT -> "short";
      case INT -> "int";
      case LONG -> "long";
      case CHAR -> "char";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      default -> type.toString();
    };
  }
}
