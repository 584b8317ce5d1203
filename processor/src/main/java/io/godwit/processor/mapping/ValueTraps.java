package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Trap;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.BasicUse;
import io.godwit.processor.type.ColumnType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Warns of what a basic value becomes, where that is hardly meant. */
final class ValueTraps {

  private final Mapping mapping;
  private final Set<String> enumTypes = new HashSet<>();

  ValueTraps(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Looks at a value that has got its column type.
   *
   * @param name the attribute's
   */
  void check(Element element, String name, BasicUse use, ColumnType type) {
    if (use.column().definition().isPresent()) {
      return;
    }
    type.enumType().ifPresent(it -> droppedOnStart(element, use, it.name().name()));
    switch (type.sql()) {
      case "oid" -> largeObject(element, name, use);
      case "bytea" -> serialized(element, name, use);
      case "smallint" -> ordinal(element, name, use);
      default -> {
        if (type.sql().startsWith("numeric")) {
          rounded(element, name, use, type);
        }
      }
    }
  }

  private void largeObject(Element element, String name, BasicUse use) {
    if (use.annotations().hasJpa("Lob")) {
      String instead =
          switch (BasicTypes.name(use.type())) {
            case "java.lang.String", "char[]" ->
                "@JdbcTypeCode(SqlTypes.LONG32VARCHAR) makes it text.";
            case "byte[]" -> "Without @Lob it is bytea.";
            case "java.sql.Blob", "java.sql.Clob", "java.sql.NClob" ->
                "Use String or byte[], unless it is too large for memory.";
            default -> "@JdbcTypeCode(SqlTypes.LONG32VARBINARY) makes it bytea.";
          };
      mapping.report().trap(Trap.LARGE_OBJECT, element, Messages.largeObject(name, instead));
    }
  }

  private void serialized(Element element, String name, BasicUse use) {
    if (use.type().getKind() == TypeKind.DECLARED
        && !use.annotations().hasHibernate("JdbcTypeCode")
        && !mapping.columnTypes().isConverted(use)) {
      mapping
          .report()
          .trap(Trap.SERIALIZED, element, Messages.serialized(name, BasicTypes.name(use.type())));
    }
  }

  private void ordinal(Element element, String name, BasicUse use) {
    Optional<Element> enumClass = userEnum(use);
    if (enumClass.isPresent()
        && use.enumerated().isEmpty()
        && !use.annotations().hasHibernate("JdbcTypeCode")
        && !mapping.columnTypes().isConverted(use)
        && !saysItsValues(enumClass.get())) {
      mapping
          .report()
          .trap(
              Trap.ORDINAL_BY_DEFAULT,
              element,
              Messages.ordinalByDefault(name, enumClass.get().getSimpleName().toString()));
    }
  }

  private static Optional<Element> userEnum(BasicUse use) {
    return use.type().getKind() == TypeKind.DECLARED
        ? Optional.of(((DeclaredType) use.type()).asElement())
            .filter(it -> it.getKind() == ElementKind.ENUM)
            .filter(it -> !it.toString().startsWith("java."))
        : Optional.empty();
  }

  private static boolean saysItsValues(Element enumClass) {
    for (Element member : enumClass.getEnclosedElements()) {
      if (Annotations.of(member).hasJpa("EnumeratedValue")) {
        return true;
      }
    }
    return false;
  }

  private void droppedOnStart(Element element, BasicUse use, String type) {
    if (use.annotations().hasHibernate("JdbcTypeCode")
        && mapping.report().wants(Trap.ENUM_TYPE_DROPPED_ON_START, element)
        && enumTypes.add(type)) {
      mapping
          .report()
          .trap(Trap.ENUM_TYPE_DROPPED_ON_START, element, Messages.enumTypeDroppedOnStart(type));
    }
  }

  private void rounded(Element element, String name, BasicUse use, ColumnType type) {
    if (!BasicTypes.name(use.type()).equals("java.math.BigDecimal")) {
      return;
    }
    boolean precision = use.column().precision().filter(it -> it > 0).isPresent();
    if (precision && use.column().scale().isEmpty()) {
      trap(element, name, type, "@Column says a precision and no scale, which is then 0");
    } else if (!precision && use.column().scale().filter(it -> it > 2).isPresent()) {
      trap(element, name, type, "without a precision, the scale in @Column counts for nothing");
    }
  }

  private void trap(Element element, String name, ColumnType type, String missing) {
    mapping
        .report()
        .trap(Trap.ROUNDED_DECIMAL, element, Messages.roundedDecimal(name, type.sql(), missing));
  }
}
