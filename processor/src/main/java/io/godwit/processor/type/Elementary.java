package io.godwit.processor.type;

import io.godwit.processor.read.Annotations;
import io.godwit.processor.settings.HibernateSettings;
import java.util.Optional;

/** The Java types that Hibernate knows by name. */
final class Elementary {

  private final Times times;
  private final Rules rules;

  Elementary(Times times, Rules rules) {
    this.times = times;
    this.rules = rules;
  }

  /** The column of a type; empty for a type that isn't one of these. */
  Optional<ColumnType> of(String javaType, Annotations annotations, ColumnSettings column) {
    return Optional.ofNullable(
        switch (javaType) {
          case "boolean", "java.lang.Boolean" -> Sizes.BOOLEAN;
          case "byte", "java.lang.Byte", "short", "java.lang.Short" -> Sizes.SMALLINT;
          case "int", "java.lang.Integer", "java.time.Year" -> Sizes.INTEGER;
          case "long", "java.lang.Long" -> Sizes.BIGINT;
          case "float", "java.lang.Float" -> Sizes.floating(column, Sizes.REAL).orElse(null);
          case "double", "java.lang.Double" -> Sizes.floating(column, Sizes.DOUBLE).orElse(null);
          case "char", "java.lang.Character" -> Sizes.character(column.length().orElse(1));
          case "java.lang.String", "char[]" -> Sizes.varchar(column);
          case "java.math.BigDecimal" -> Sizes.numeric(column, 38, 2);
          case "java.math.BigInteger" -> Sizes.numeric(column, 38, 0);
          case "java.time.Duration" -> Sizes.numeric(column, 21, 0);
          case "java.util.UUID" -> Sizes.UUID;
          case "byte[]" -> Sizes.BYTEA;
          case "java.lang.Byte[]" -> asPrimitives() ? Sizes.BYTEA : null;
          case "java.lang.Character[]" -> asPrimitives() ? Sizes.varchar(column) : null;
          case "java.sql.Blob", "java.sql.Clob", "java.sql.NClob" -> Sizes.OID;
          case "java.util.Date", "java.util.Calendar", "java.sql.Timestamp" ->
              times.legacy(annotations.jpa("Temporal"), annotations, column);
          // From 7.4 on Hibernate doesn't know it for a calendar any more.
          case "java.util.GregorianCalendar" ->
              rules.since74()
                  ? Sizes.BYTEA
                  : times.legacy(annotations.jpa("Temporal"), annotations, column);
          case "java.sql.Date", "java.time.LocalDate" -> Times.DATE;
          case "java.time.OffsetTime" ->
              rules.settings().directTimes()
                  ? times.timeWithZone(javaType, annotations, column)
                  : times.time(annotations, column);
          case "java.sql.Time", "java.time.LocalTime" -> times.time(annotations, column);
          case "java.time.LocalDateTime" -> times.timestamp(annotations, column);
          case "java.time.Instant" -> times.timestampWithZone(annotations, column);
          case "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
              times.offsetTimestamp(annotations, column);
          case "java.net.URL",
              "java.util.Locale",
              "java.time.ZoneId",
              "java.util.TimeZone",
              "java.lang.Class" ->
              Sizes.varchar(column);
          case "java.util.Currency", "java.time.ZoneOffset" ->
              Sizes.varchar(column.length().orElseGet(() -> DefaultSizes.length(javaType)));
          case "java.net.InetAddress" -> Sizes.INET;
          default -> null;
        });
  }

  private boolean asPrimitives() {
    return rules.settings().wrapperArrays() == HibernateSettings.WrapperArrays.AS_PRIMITIVES;
  }

  static boolean isFloating(String javaType) {
    return switch (javaType) {
      case "float", "java.lang.Float", "double", "java.lang.Double" -> true;
      default -> false;
    };
  }
}
