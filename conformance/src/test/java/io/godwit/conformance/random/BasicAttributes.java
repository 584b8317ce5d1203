package io.godwit.conformance.random;

import java.util.List;

/** Attributes with a column of their own. */
final class BasicAttributes {

  private static final List<String> NUMBERS =
      List.of("int", "Integer", "long", "Long", "short", "Short", "byte", "Byte");
  private static final List<String> TIMES =
      List.of(
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.Instant",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetTime",
          "java.time.Duration",
          "java.time.Year",
          "java.time.Month",
          "java.time.DayOfWeek",
          "java.util.Date",
          "java.util.Calendar",
          "java.sql.Timestamp",
          "java.sql.Date",
          "java.sql.Time");
  private static final List<String> OTHERS =
      List.of(
          "boolean",
          "Boolean",
          "char",
          "Character",
          "float",
          "Float",
          "double",
          "Double",
          "java.util.UUID",
          "byte[]",
          "char[]",
          "java.net.URL",
          "java.util.Locale",
          "java.util.Currency",
          "java.time.ZoneOffset",
          "java.net.InetAddress",
          "int[]",
          "String[]",
          "java.util.List<Integer>",
          "java.util.Set<String>",
          "java.time.Period");

  private final Choices choices;

  BasicAttributes(Choices choices) {
    this.choices = choices;
  }

  /** A field, as source text. */
  String any() {
    return field(choices.name());
  }

  private String field(String name) {
    return switch (choices.below(9)) {
      case 0, 1, 2 -> text(name);
      case 3 -> number(name);
      case 4 -> exact(name);
      case 5 -> column("") + choices.of(TIMES) + " " + name + ";";
      case 6, 7 -> enumerated(name);
      default ->
          choices.once(6) ? special(name) : column("") + choices.of(OTHERS) + " " + name + ";";
    };
  }

  private String text(String name) {
    String validation =
        switch (choices.below(8)) {
          case 0 -> "@NotNull ";
          case 1 -> "@Size(max = " + (1 + choices.below(300)) + ") ";
          case 2 -> "@NotBlank ";
          case 3 -> choices.of("@Nationalized ", "@ColumnDefault(\"'x'\") ", "@Comment(\"c\") ");
          default -> "";
        };
    String length =
        switch (choices.below(5)) {
          case 0 -> "length = " + (1 + choices.below(400));
          case 1 -> "length = " + choices.of("65535", "Length.LONG32", "10485761");
          default -> "";
        };
    return validation + column(length) + "String " + name + ";";
  }

  private String number(String name) {
    String validation =
        switch (choices.below(6)) {
          case 0 -> "@Min(" + choices.below(10) + ") ";
          case 1 -> "@Min(0) @Max(" + (1 + choices.below(100)) + ") ";
          case 2 -> choices.of("@NotNull ", "@Check(constraints = \"1 > 0\") ");
          default -> "";
        };
    return validation + column("") + choices.of(NUMBERS) + " " + name + ";";
  }

  private String exact(String name) {
    String type = choices.of("java.math.BigDecimal", "java.math.BigInteger");
    if (type.endsWith("Integer")) {
      return column(choices.once(2) ? "precision = " + (1 + choices.below(30)) : "")
          + type
          + " "
          + name
          + ";";
    }
    String digits =
        switch (choices.below(5)) {
          case 0 -> "precision = 12";
          case 1 -> "precision = 12, scale = 3";
          case 2 -> "scale = 3";
          default -> "";
        };
    String validation = choices.once(4) ? "@Digits(integer = 7, fraction = 2) " : "";
    return validation + column(digits) + type + " " + name + ";";
  }

  private String enumerated(String name) {
    String how =
        choices.of(
            "", "@Enumerated ", "@Enumerated(EnumType.STRING) ", "@Enumerated(EnumType.STRING) ");
    String code = choices.once(6) ? "@JdbcTypeCode(SqlTypes.NAMED_ENUM) " : how;
    String length = code.contains("STRING") && choices.once(3) ? "length = 20" : "";
    return code + column(length) + choices.of("Color", "Size3D", "Single") + " " + name + ";";
  }

  private String special(String name) {
    return switch (choices.below(8)) {
      case 0 -> "@Lob String " + name + ";";
      case 1 -> "@Lob byte[] " + name + ";";
      case 2 -> "@JdbcTypeCode(SqlTypes.JSON) java.util.Map<String, Object> " + name + ";";
      case 3 -> "@Convert(converter = YesNoConverter.class) Boolean " + name + ";";
      case 4 -> "@JdbcTypeCode(SqlTypes.LONG32VARCHAR) String " + name + ";";
      case 5 -> "@FractionalSeconds(3) java.time.Instant " + name + ";";
      case 6 -> "@CreationTimestamp java.time.Instant " + name + ";";
      default -> "@Column(columnDefinition = \"varchar(77)\") String " + name + ";";
    };
  }

  /** {@code @Column}, or nothing. */
  private String column(String more) {
    StringBuilder column = new StringBuilder(more);
    if (choices.once(5)) {
      with(column, "nullable = false");
    }
    if (choices.once(12)) {
      with(column, "unique = true");
    }
    if (choices.once(8)) {
      with(column, "name = \"" + choices.name() + "\"");
    }
    if (column.length() == 0) {
      return choices.once(8) ? choices.of("@Basic ", "@Basic(optional = false) ", "@Column ") : "";
    }
    return "@Column(" + column + ") ";
  }

  private static void with(StringBuilder column, String element) {
    column.append(column.length() == 0 ? "" : ", ").append(element);
  }
}
