package io.godwit.processor.type;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Hibernate's own classes that {@code @JdbcType} and {@code @JavaType} name: nothing runs. */
final class KnownTypes {

  private static final String JDBC_TYPES = "org.hibernate.type.descriptor.jdbc.";
  private static final String JAVA_TYPES = "org.hibernate.type.descriptor.java.";
  private static final String DIALECTS = "org.hibernate.dialect.";

  /** The code that the attribute is kept under; empty where nothing known gives one. */
  static Optional<Integer> code(Annotations annotations) {
    return annotations
        .hibernate("JdbcTypeCode")
        .map(it -> it.number("value", 0))
        .or(
            () ->
                annotations.hibernate("JdbcType").flatMap(KnownTypes::named).map(KnownTypes::code))
        .filter(it -> it != 0);
  }

  /** The Java type by which {@code @JavaType} has the attribute treated. */
  static Optional<String> javaType(Annotations annotations) {
    return annotations
        .hibernate("JavaType")
        .flatMap(KnownTypes::named)
        .map(KnownTypes::javaType)
        .filter(it -> !it.isEmpty());
  }

  private static Optional<String> named(Annotation annotation) {
    return annotation.classLiteral("value").map((TypeMirror it) -> BasicTypes.name(it));
  }

  private static String javaType(String className) {
    if (!className.startsWith(JAVA_TYPES) || !className.endsWith("JavaType")) {
      return "";
    }
    return switch (className.substring(JAVA_TYPES.length(), className.length() - 8)) {
      case "BigDecimal" -> "java.math.BigDecimal";
      case "BigInteger" -> "java.math.BigInteger";
      case "Boolean" -> "java.lang.Boolean";
      case "Byte" -> "java.lang.Byte";
      case "Calendar", "CalendarTime" -> "java.util.Calendar";
      case "CalendarDate" -> "java.sql.Date";
      case "Character" -> "java.lang.Character";
      case "CharacterArray", "PrimitiveCharacterArray" -> "char[]";
      case "ByteArray", "PrimitiveByteArray" -> "byte[]";
      case "Class" -> "java.lang.Class";
      case "Currency" -> "java.util.Currency";
      case "Double" -> "java.lang.Double";
      case "Duration" -> "java.time.Duration";
      case "Float" -> "java.lang.Float";
      case "InetAddress" -> "java.net.InetAddress";
      case "Instant" -> "java.time.Instant";
      case "Integer" -> "java.lang.Integer";
      case "JdbcDate" -> "java.sql.Date";
      case "JdbcTime" -> "java.sql.Time";
      case "JdbcTimestamp" -> "java.sql.Timestamp";
      case "LocalDate" -> "java.time.LocalDate";
      case "LocalDateTime" -> "java.time.LocalDateTime";
      case "LocalTime" -> "java.time.LocalTime";
      case "Locale" -> "java.util.Locale";
      case "Long" -> "java.lang.Long";
      case "OffsetDateTime" -> "java.time.OffsetDateTime";
      case "OffsetTime" -> "java.time.OffsetTime";
      case "Short" -> "java.lang.Short";
      case "String" -> "java.lang.String";
      case "TimeZone" -> "java.util.TimeZone";
      case "UUID" -> "java.util.UUID";
      case "Url" -> "java.net.URL";
      case "Year" -> "java.time.Year";
      case "ZoneId" -> "java.time.ZoneId";
      case "ZoneOffset" -> "java.time.ZoneOffset";
      case "ZonedDateTime" -> "java.time.ZonedDateTime";
      default -> "";
    };
  }

  /** By the column that each makes, as the numbers of {@code org.hibernate.type.SqlTypes}. */
  private static int code(String className) {
    if (!className.startsWith(JDBC_TYPES) && !className.startsWith(DIALECTS)) {
      return 0;
    }
    return switch (className.substring(className.lastIndexOf('.') + 1)) {
      case "BigIntJdbcType" -> -5;
      case "BinaryJdbcType", "UuidAsBinaryJdbcType" -> -2;
      case "BlobJdbcType" -> 2004;
      case "BooleanJdbcType" -> 16;
      case "CharJdbcType" -> 1;
      case "ClobJdbcType" -> 2005;
      case "DateJdbcType", "LocalDateJdbcType" -> 91;
      case "DecimalJdbcType" -> 3;
      case "DoubleJdbcType", "FloatJdbcType" -> 6;
      case "DurationJdbcType", "NumericJdbcType" -> 2;
      case "InstantJdbcType", "LocalDateTimeJdbcType", "TimestampJdbcType" -> 93;
      case "InstantAsTimestampJdbcType",
          "InstantAsTimestampWithTimeZoneJdbcType",
          "OffsetDateTimeJdbcType",
          "TimestampUtcAsInstantJdbcType",
          "TimestampUtcAsJdbcTimestampJdbcType",
          "TimestampUtcAsOffsetDateTimeJdbcType",
          "TimestampWithTimeZoneJdbcType",
          "ZonedDateTimeJdbcType" ->
          2014;
      case "IntegerJdbcType" -> 4;
      case "JsonAsStringJdbcType",
          "JsonJdbcType",
          "PostgreSQLCastingJsonJdbcType",
          "PostgreSQLJsonPGObjectJsonType",
          "PostgreSQLJsonPGObjectJsonbType" ->
          3001;
      case "LocalTimeJdbcType", "TimeJdbcType", "TimeUtcAsJdbcTimeJdbcType" -> 92;
      case "TimeUtcAsOffsetTimeJdbcType" -> 3007;
      case "OffsetTimeJdbcType",
          "TimeAsTimestampWithTimeZoneJdbcType",
          "TimeWithTimeZoneJdbcType" ->
          2013;
      case "LongNVarcharJdbcType" -> -16;
      case "LongVarbinaryJdbcType" -> -4;
      case "LongVarcharJdbcType" -> -1;
      case "NCharJdbcType" -> -15;
      case "NClobJdbcType" -> 2011;
      case "NVarcharJdbcType" -> -9;
      case "PostgreSQLCastingInetJdbcType", "PostgreSQLInetJdbcType" -> 3002;
      case "PostgreSQLCastingIntervalSecondJdbcType", "PostgreSQLIntervalSecondJdbcType" -> 3100;
      case "PostgreSQLEnumJdbcType" -> JdbcCodes.NAMED_ENUM;
      case "PostgreSQLOrdinalEnumJdbcType" -> JdbcCodes.NAMED_ORDINAL_ENUM;
      case "PostgreSQLUUIDJdbcType", "UUIDJdbcType", "VarcharUUIDJdbcType" -> 3000;
      case "RealJdbcType" -> 7;
      case "SmallIntJdbcType", "TinyIntAsSmallIntJdbcType" -> 5;
      case "TinyIntJdbcType" -> -6;
      case "VarbinaryJdbcType" -> -3;
      case "VarcharJdbcType" -> 12;
      case "XmlAsStringJdbcType", "XmlJdbcType" -> 2009;
      default -> 0;
    };
  }

  private KnownTypes() {}
}
