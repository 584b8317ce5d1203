package io.godwit.processor.type;

import io.godwit.processor.read.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What {@code @JdbcTypeCode} asks for, by the numbers of {@code org.hibernate.type.SqlTypes}. */
final class JdbcCodes {

  static final int NAMED_ENUM = 6001;
  static final int NAMED_ORDINAL_ENUM = 6003;
  static final int LONG_LENGTH = 32_600;

  private static final UnaryOperator<String> BIT = column -> column + " in (0, 1)";

  private final Times times;
  private final Rules rules;

  JdbcCodes(Times times, Rules rules) {
    this.times = times;
    this.rules = rules;
  }

  /**
   * The column of a type under a code; empty for a code that doesn't change what the type gives by
   * itself.
   */
  Optional<ColumnType> of(
      int code, String javaType, Annotations annotations, ColumnSettings column) {
    return Optional.ofNullable(
        switch (code) {
          case 3001, 3018 -> Sizes.JSONB;
          case 2009, 3019 -> ColumnType.of("xml", ColumnType.UNLIMITED);
          case 3002 -> Sizes.INET;
          case 3000 -> Sizes.UUID;
          case 3100 -> ColumnType.of("interval second(6)", 8);
          case 1, -15 -> character(javaType, column);
          case 12, -9 ->
              Sizes.varchar(column.length().orElseGet(() -> DefaultSizes.length(javaType)));
          case -1, -16 -> Sizes.varchar(column.length().orElse(LONG_LENGTH));
          case 4001, 4002 -> Sizes.TEXT;
          case 4003, -2, -3, -4 -> Sizes.BYTEA;
          case 2004, 2005, 2011, 3004, 3005, 3006 -> Sizes.OID;
          case -6 -> isNewlyChecked(javaType) ? Sizes.SMALLINT.checked(BIT) : Sizes.SMALLINT;
          case 5 -> Sizes.SMALLINT;
          case 4 -> Sizes.INTEGER;
          case -5 -> Sizes.BIGINT;
          case 16, -7 -> Sizes.BOOLEAN;
          case 93, 3008, 3009 -> times.timestamp(annotations, column);
          case 2014, 3003, 3012, 3014 -> times.timestampWithZone(annotations, column);
          case 92, 3007, 3011 -> times.time(javaType, annotations, column);
          case 2013, 3013 -> times.timeWithZone(javaType, annotations, column);
          case 91, 3010 -> Times.DATE;
          case 2, 3, 3015 -> DefaultSizes.numeric(javaType, column, rules);
          case 6, 8 ->
              Sizes.floating(column, javaType.endsWith("loat") ? Sizes.REAL : Sizes.DOUBLE)
                  .orElse(null);
          case 7 -> Sizes.REAL;
          default -> null;
        });
  }

  /** A truth as a character or a small number: from Hibernate 7.1 on, a check says so. */
  private boolean isNewlyChecked(String javaType) {
    return rules.since72() && javaType.endsWith("oolean");
  }

  private ColumnType character(String javaType, ColumnSettings column) {
    ColumnType type =
        Sizes.character(column.length().orElseGet(() -> DefaultSizes.length(javaType)));
    return isNewlyChecked(javaType) ? type.checked(Enums.in(List.of("F", "T"))) : type;
  }
}
