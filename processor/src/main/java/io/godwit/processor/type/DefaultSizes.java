package io.godwit.processor.type;

/** The sizes that values of a Java type need in a column of another kind than their own. */
final class DefaultSizes {

  /** The characters that a value takes, as far as Hibernate knows. */
  static int length(String javaType) {
    return switch (javaType) {
      case "boolean",
          "java.lang.Boolean",
          "byte",
          "java.lang.Byte",
          "char",
          "java.lang.Character" ->
          1;
      case "java.util.Currency" -> 3;
      case "short", "java.lang.Short", "java.time.ZoneOffset" -> 6;
      case "int", "java.lang.Integer" -> 11;
      case "float", "java.lang.Float" -> 14;
      case "long", "java.lang.Long" -> 20;
      case "double", "java.lang.Double" -> 24;
      case "java.util.UUID" -> 36;
      case "java.math.BigInteger" -> 39;
      case "java.math.BigDecimal" -> 40;
      default -> Sizes.DEFAULT_LENGTH;
    };
  }

  /** A decimal number that holds the values. */
  static ColumnType numeric(String javaType, ColumnSettings column, Rules rules) {
    return switch (javaType) {
      case "boolean", "java.lang.Boolean" -> Sizes.numeric(column, 1, 0);
      case "byte", "java.lang.Byte" -> Sizes.numeric(column, 3, 0);
      case "short", "java.lang.Short" -> Sizes.numeric(column, 5, 0);
      case "int", "java.lang.Integer" -> Sizes.numeric(column, 10, 0);
      case "long", "java.lang.Long" -> Sizes.numeric(column, 19, 0);
      case "java.time.Duration" -> Sizes.numeric(column, 21, 0);
      case "java.math.BigDecimal" -> Sizes.numeric(column, 38, 2);
      case "float", "java.lang.Float" -> Sizes.numeric(column, rules.since72() ? 8 : 24, 2);
      case "double", "java.lang.Double" -> Sizes.numeric(column, rules.since72() ? 17 : 53, 2);
      default -> Sizes.numeric(column, 38, 0);
    };
  }

  private DefaultSizes() {}
}
