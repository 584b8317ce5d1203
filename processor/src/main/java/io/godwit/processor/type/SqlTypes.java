package io.godwit.processor.type;

import java.util.Locale;
import java.util.Optional;

/** The numbers of {@code org.hibernate.type.SqlTypes} by their names. */
public final class SqlTypes {

  /** The number of a name, or of a number; empty for what is neither. */
  public static Optional<Integer> code(String nameOrNumber) {
    try {
      return Optional.of(Integer.valueOf(nameOrNumber));
    } catch (NumberFormatException name) {
      return Optional.ofNullable(
          switch (nameOrNumber.toUpperCase(Locale.ROOT)) {
            case "BIT" -> -7;
            case "TINYINT" -> -6;
            case "SMALLINT" -> 5;
            case "INTEGER" -> 4;
            case "BIGINT" -> -5;
            case "FLOAT" -> 6;
            case "REAL" -> 7;
            case "DOUBLE" -> 8;
            case "NUMERIC" -> 2;
            case "DECIMAL" -> 3;
            case "CHAR" -> 1;
            case "VARCHAR" -> 12;
            case "LONGVARCHAR" -> -1;
            case "LONG32VARCHAR" -> 4001;
            case "NCHAR" -> -15;
            case "NVARCHAR" -> -9;
            case "LONGNVARCHAR" -> -16;
            case "LONG32NVARCHAR" -> 4002;
            case "DATE" -> 91;
            case "TIME" -> 92;
            case "TIMESTAMP" -> 93;
            case "TIME_WITH_TIMEZONE" -> 2013;
            case "TIMESTAMP_WITH_TIMEZONE" -> 2014;
            case "TIME_UTC" -> 3007;
            case "TIMESTAMP_UTC" -> 3003;
            case "BINARY" -> -2;
            case "VARBINARY" -> -3;
            case "LONGVARBINARY" -> -4;
            case "LONG32VARBINARY" -> 4003;
            case "BLOB" -> 2004;
            case "CLOB" -> 2005;
            case "NCLOB" -> 2011;
            case "MATERIALIZED_BLOB" -> 3004;
            case "MATERIALIZED_CLOB" -> 3005;
            case "MATERIALIZED_NCLOB" -> 3006;
            case "BOOLEAN" -> 16;
            case "ARRAY" -> 2003;
            case "STRUCT" -> 2002;
            case "SQLXML" -> 2009;
            case "UUID" -> 3000;
            case "JSON" -> 3001;
            case "INET" -> 3002;
            case "INSTANT" -> 3008;
            case "LOCAL_DATE_TIME" -> 3009;
            case "LOCAL_DATE" -> 3010;
            case "LOCAL_TIME" -> 3011;
            case "OFFSET_DATE_TIME" -> 3012;
            case "OFFSET_TIME" -> 3013;
            case "ZONED_DATE_TIME" -> 3014;
            case "DURATION" -> 3015;
            case "JSON_ARRAY" -> 3018;
            case "XML_ARRAY" -> 3019;
            case "INTERVAL_SECOND" -> 3100;
            case "ENUM" -> 6000;
            case "NAMED_ENUM" -> 6001;
            case "ORDINAL_ENUM" -> 6002;
            case "NAMED_ORDINAL_ENUM" -> 6003;
            default -> null;
          });
    }
  }

  private SqlTypes() {}
}
