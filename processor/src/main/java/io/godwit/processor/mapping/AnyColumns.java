package io.godwit.processor.mapping;

import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.List;
import java.util.Optional;

/** The two columns of Hibernate's {@code @Any}, which has no foreign key. */
final class AnyColumns {

  private final Mapping mapping;
  private final Columns columns;

  AnyColumns(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
  }

  void bind(Place place, Attribute attribute, List<Annotation> given, Optional<String> keyType) {
    ColumnSettings type = ColumnSettings.of(attribute.annotations().jpa("Column"));
    int length = type.length().orElse(255);
    add(
        place,
        attribute,
        type,
        attribute.name() + "_DTYPE",
        ColumnType.of("varchar(" + length + ")", length));
    ColumnType key =
        switch (keyType.orElse("java.lang.Long")) {
          case "java.lang.Integer" -> ColumnType.of("integer", 4);
          case "java.lang.String" -> ColumnType.of("varchar(255)", 255);
          case "java.util.UUID" -> ColumnType.of("uuid", 16);
          default -> ColumnType.of("bigint", 8);
        };
    add(
        place,
        attribute,
        ColumnSettings.of(given.stream().findFirst()),
        attribute.name() + "_id",
        key);
  }

  private void add(
      Place place, Attribute attribute, ColumnSettings settings, String implied, ColumnType type) {
    Name logical = settings.name().map(Name::written).orElseGet(() -> Name.implied(implied));
    columns.add(
        place.table(),
        new Columns.Wanted(
            mapping.naming().column(logical),
            type,
            !settings.notNull(),
            settings,
            attribute.annotations(),
            place.declarer(attribute),
            place.entity(),
            columns.nextPosition()));
  }
}
