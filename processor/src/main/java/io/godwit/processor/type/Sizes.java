package io.godwit.processor.type;

import java.util.Optional;

/** Types with a length or a precision. */
final class Sizes {

  /** What {@code @Column} says of the length of a string when nobody says anything. */
  static final int DEFAULT_LENGTH = 255;

  /** The longest {@code varchar} that PostgreSQL has. */
  static final int LONGEST_VARCHAR = 10_485_760;

  static ColumnType varchar(ColumnSettings column) {
    return varchar(column.length().orElse(DEFAULT_LENGTH));
  }

  static ColumnType varchar(int length) {
    if (length <= 0 || length > LONGEST_VARCHAR) {
      return ColumnType.of("text", ColumnType.UNLIMITED);
    }
    return ColumnType.of("varchar(" + length + ")", ordered(length));
  }

  static ColumnType character(int length) {
    return ColumnType.of("char(" + length + ")", ordered(length));
  }

  static ColumnType numeric(ColumnSettings column, int precision, int scale) {
    return column
        .precision()
        .filter(it -> it > 0)
        .map(it -> numeric(it, column.scale().orElse(0)))
        .orElseGet(() -> numeric(precision, scale));
  }

  static ColumnType numeric(int precision, int scale) {
    return ColumnType.of(
        "numeric(" + precision + "," + scale + ")", (long) Math.ceil(precision / 26.6));
  }

  /** A binary floating-point number of so many decimal digits. */
  static Optional<ColumnType> floating(ColumnSettings column, ColumnType otherwise) {
    if (column.precision().filter(it -> it > 0).isEmpty()) {
      return Optional.of(otherwise);
    }
    int bits = (int) Math.ceil(column.precision().get() * Math.log(10) / Math.log(2));
    if (bits > 53) {
      return Optional.empty();
    }
    return Optional.of(bits <= 24 ? REAL : DOUBLE);
  }

  static final ColumnType BOOLEAN = ColumnType.of("boolean", 1);
  static final ColumnType SMALLINT = ColumnType.of("smallint", 2);
  static final ColumnType INTEGER = ColumnType.of("integer", 4);
  static final ColumnType BIGINT = ColumnType.of("bigint", 8);
  static final ColumnType REAL = ColumnType.of("real", 4);
  static final ColumnType DOUBLE = ColumnType.of("double precision", 8);
  static final ColumnType UUID = ColumnType.of("uuid", 16);
  static final ColumnType BYTEA = ColumnType.of("bytea", DEFAULT_LENGTH);
  static final ColumnType OID = ColumnType.of("oid", ColumnType.UNLIMITED);
  static final ColumnType JSONB = ColumnType.of("jsonb", ColumnType.UNLIMITED);
  static final ColumnType TEXT = ColumnType.of("text", ColumnType.UNLIMITED);
  static final ColumnType INET = ColumnType.of("inet", 19);

  /** Hibernate takes a length of 255 for "any length" when it orders columns. */
  private static long ordered(int length) {
    return length == DEFAULT_LENGTH ? LONGEST_VARCHAR : length;
  }

  private Sizes() {}
}
