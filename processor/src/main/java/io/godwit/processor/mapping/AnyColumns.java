package io.godwit.processor.mapping;

import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.BasicUse;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The columns of Hibernate's {@code @Any} and {@code @ManyToAny}: one says which entity, the others
 * hold its key. There is no foreign key.
 */
final class AnyColumns {

  private final Mapping mapping;
  private final Columns columns;

  AnyColumns(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
  }

  /**
   * Adds the columns and gives their names.
   *
   * @param keys the join columns that were given
   * @param required whether the key can't be null; the type may be all the same
   */
  List<String> bind(
      Place place, Attribute attribute, TableDraft table, List<Annotation> keys, boolean required) {
    Annotations annotations = attribute.annotations();
    ColumnSettings type = ColumnSettings.of(annotations.jpa("Column"));
    List<String> names = new ArrayList<>();
    names.add(
        add(
            place,
            attribute,
            table,
            type,
            attribute.name() + "_DTYPE",
            discriminator(annotations, type),
            true));
    Optional<TypeMirror> keyType =
        annotations.hibernate("AnyKeyJavaClass").flatMap(it -> it.classLiteral("value"));
    Optional<ColumnType> key = keyType.flatMap(this::keyColumn);
    if (key.isEmpty()) {
      mapping.report().error(attribute.element(), Messages.anyWithoutKeyType(attribute.name()));
      return names;
    }
    names.add(
        add(
            place,
            attribute,
            table,
            ColumnSettings.of(keys.stream().findFirst()),
            attribute.name() + "_id",
            key.get(),
            !required));
    return names;
  }

  private static ColumnType discriminator(Annotations annotations, ColumnSettings settings) {
    int length = settings.length().orElse(255);
    return switch (annotations
        .hibernate("AnyDiscriminator")
        .flatMap(it -> it.constant("value"))
        .orElse("STRING")) {
      case "INTEGER" -> ColumnType.of("integer", 4);
      case "CHAR" -> ColumnType.of("char(1)", 1);
      default -> ColumnType.of("varchar(" + length + ")", length);
    };
  }

  private Optional<ColumnType> keyColumn(TypeMirror type) {
    return mapping
        .columnTypes()
        .of(
            new BasicUse(
                type,
                Annotations.NONE,
                ColumnSettings.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
  }

  private String add(
      Place place,
      Attribute attribute,
      TableDraft table,
      ColumnSettings settings,
      String implied,
      ColumnType type,
      boolean nullable) {
    Name logical = settings.name().map(Name::written).orElseGet(() -> Name.implied(implied));
    return columns.add(
        table,
        new Columns.Wanted(
            mapping.naming().column(logical),
            type,
            nullable && !settings.notNull(),
            settings,
            attribute.annotations(),
            place.declarer(attribute),
            place.entity(),
            columns.nextPosition()));
  }
}
