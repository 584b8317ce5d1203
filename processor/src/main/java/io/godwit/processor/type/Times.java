package io.godwit.processor.type;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.Optional;

/** Dates and times, and how many digits their seconds have. */
final class Times {

  static final ColumnType DATE = ColumnType.of("date", 4);

  private final Rules rules;

  Times(Rules rules) {
    this.rules = rules;
  }

  ColumnType time(Annotations annotations, ColumnSettings column) {
    return ColumnType.of("time(" + digits(annotations, column, digitsOfTime()) + ")", 4);
  }

  /** A time of day of a type that may hold more than that. */
  ColumnType time(String javaType, Annotations annotations, ColumnSettings column) {
    int digits = isTimeOfDay(javaType) ? digitsOfTime() : 6;
    return ColumnType.of("time(" + digits(annotations, column, digits) + ")", 4);
  }

  ColumnType timeWithZone(String javaType, Annotations annotations, ColumnSettings column) {
    ColumnType time = time(javaType, annotations, column);
    return time.as(time.sql() + " with time zone");
  }

  private int digitsOfTime() {
    return rules.since7() ? 0 : 6;
  }

  private static boolean isTimeOfDay(String javaType) {
    return switch (javaType) {
      case "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time" -> true;
      default -> false;
    };
  }

  ColumnType timestamp(Annotations annotations, ColumnSettings column) {
    return ColumnType.of("timestamp(" + digits(annotations, column, 6) + ")", 8);
  }

  ColumnType timestampWithZone(Annotations annotations, ColumnSettings column) {
    return ColumnType.of("timestamp(" + digits(annotations, column, 6) + ") with time zone", 8);
  }

  /** A moment with an offset: whether the zone is kept is {@code @TimeZoneStorage}'s to say. */
  ColumnType offsetTimestamp(Annotations annotations, ColumnSettings column) {
    Optional<String> storage =
        annotations
            .hibernate("TimeZoneStorage")
            .flatMap(it -> it.constant("value"))
            .or(rules.settings()::timeZoneStorage);
    return storage.filter("NORMALIZE"::equals).isPresent()
        ? timestamp(annotations, column)
        : timestampWithZone(annotations, column);
  }

  /** What {@code @Temporal} makes of a {@code java.util.Date} or a calendar. */
  ColumnType legacy(Optional<Annotation> temporal, Annotations annotations, ColumnSettings column) {
    String kind = temporal.flatMap(it -> it.constant("value")).orElse("TIMESTAMP");
    return switch (kind) {
      case "DATE" -> DATE;
      case "TIME" -> time(annotations, column);
      default -> timestamp(annotations, column);
    };
  }

  private int digits(Annotations annotations, ColumnSettings column, int otherwise) {
    Optional<Integer> fractional =
        annotations.hibernate("FractionalSeconds").map(it -> it.number("value", otherwise));
    if (fractional.isPresent()) {
      return fractional.get();
    }
    return column.secondPrecision().filter(it -> rules.since7() && it >= 0).orElse(otherwise);
  }
}
