package io.godwit.processor.mapping;

import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.Optional;

/** The columns for the offsets that {@code @TimeZoneStorage} keeps beside their moments. */
final class TimeZoneColumns {

  private final Mapping mapping;
  private final Columns columns;

  TimeZoneColumns(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
  }

  /** Whether the attribute's offset has a column of its own: Hibernate lets both be null then. */
  boolean isApart(Attribute attribute) {
    Optional<String> storage =
        attribute
            .annotations()
            .hibernate("TimeZoneStorage")
            .map(it -> it.constant("value").orElse("AUTO"))
            .or(mapping.rules().settings()::timeZoneStorage);
    return storage.filter(TimeZoneColumns::isApart).isPresent() && hasOffset(attribute);
  }

  private static boolean isApart(String storage) {
    return storage.equals("COLUMN") || storage.equals("AUTO");
  }

  private static boolean hasOffset(Attribute attribute) {
    return switch (BasicTypes.name(attribute.type())) {
      case "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime" -> true;
      default -> false;
    };
  }

  /**
   * Binds the column of the offset.
   *
   * @param moment the name of the moment's column before the naming strategy
   */
  void bind(Place place, Attribute attribute, TableDraft table, Name moment) {
    Optional<Annotation> given = attribute.annotations().hibernate("TimeZoneColumn");
    ColumnSettings settings = ColumnSettings.of(given);
    Name logical =
        settings
            .name()
            .map(Name::written)
            .orElseGet(() -> given.isPresent() ? Name.implied("zoneOffset") : moment.with("_tz"));
    columns.add(
        table,
        new Columns.Wanted(
            mapping.naming().column(logical),
            ColumnType.of(settings.definition().orElse("integer"), 4),
            true,
            settings,
            Annotations.NONE,
            place.declarer(attribute),
            place.entity(),
            columns.nextPosition()));
  }
}
