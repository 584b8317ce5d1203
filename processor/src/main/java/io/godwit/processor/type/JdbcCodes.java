package io.godwit.processor.type;

import io.godwit.processor.read.Annotations;
import java.util.Optional;

/** What {@code @JdbcTypeCode} asks for, by the numbers of {@code org.hibernate.type.SqlTypes}. */
final class JdbcCodes {

  static final int NAMED_ENUM = 6001;
  static final int NAMED_ORDINAL_ENUM = 6003;
  static final int ENUM = 6000;
  static final int ORDINAL_ENUM = 6002;
  private static final int LONG_LENGTH = 32_600;

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
          case 1, -15 -> Sizes.character(length(javaType, column));
          case 12, -9 -> Sizes.varchar(length(javaType, column));
          case -1, -16 -> Sizes.varchar(column.length().orElse(LONG_LENGTH));
          case 4001, 4002 -> Sizes.TEXT;
          case 4003, -2, -3, -4 -> Sizes.BYTEA;
          case 2004, 2005, 2011, 3004, 3005, 3006 -> Sizes.OID;
          case -6, 5 -> Sizes.SMALLINT;
          case 4 -> Sizes.INTEGER;
          case -5 -> Sizes.BIGINT;
          case 16, -7 -> Sizes.BOOLEAN;
          case 93, 3009 -> times.timestamp(annotations, column);
          case 2014, 3003, 3008, 3012, 3014 -> times.timestampWithZone(annotations, column);
          case 92, 3011, 2013, 3007, 3013 -> times.time(annotations, column);
          case 91, 3010 -> Times.DATE;
          case 2, 3 -> decimal(javaType, column);
          case 6, 8 -> Sizes.DOUBLE;
          case 7 -> Sizes.REAL;
          default -> null;
        });
  }

  private ColumnType decimal(String javaType, ColumnSettings column) {
    if (Elementary.isFloating(javaType)) {
      return Sizes.numeric(column, rules.since72() ? 17 : 53, 2);
    }
    return Sizes.numeric(column, 38, javaType.equals("java.math.BigDecimal") ? 2 : 0);
  }

  private static int length(String javaType, ColumnSettings column) {
    return column
        .length()
        .orElse(
            switch (javaType) {
              case "java.util.UUID" -> 36;
              case "char", "java.lang.Character", "boolean", "java.lang.Boolean" -> 1;
              default -> Sizes.DEFAULT_LENGTH;
            });
  }
}
