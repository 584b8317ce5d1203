package io.godwit.processor.mapping;

import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.BasicUse;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** An attribute that is one column. */
final class BasicMapping {

  private final Mapping mapping;
  private final Columns columns;
  private final Nullability nullability;
  private final BeanValidation beanValidation;
  private final SubclassChecks subclassChecks;
  private final ColumnTraps columnTraps;
  private final ValueTraps valueTraps;
  private final TimeZoneColumns timeZones;
  private final JsonChecks jsonChecks;

  BasicMapping(
      Mapping mapping, Columns columns, SubclassChecks subclassChecks, ValueTraps valueTraps) {
    this.mapping = mapping;
    this.columns = columns;
    this.nullability = new Nullability(mapping);
    this.beanValidation = new BeanValidation(mapping.rules());
    this.subclassChecks = subclassChecks;
    this.columnTraps = new ColumnTraps(mapping);
    this.valueTraps = valueTraps;
    this.timeZones = new TimeZoneColumns(mapping, columns);
    this.jsonChecks = new JsonChecks(mapping);
  }

  /** A column that was bound. */
  record Bound(TableDraft table, Name logical, Name physical, String name, ColumnType type) {}

  /** Binds the attribute's column; empty if it can't be, which is then in the report. */
  Optional<Bound> bind(Place place, Attribute attribute) {
    ColumnSettings declared = settings(place, attribute);
    Constraints constraints = beanValidation.of(place, attribute);
    ColumnSettings settings = constraints.limited(declared, attribute.type());
    Optional<ColumnType> type = type(place, attribute, settings);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Name logical =
        place.column(
            settings
                .name()
                .map(Name::written)
                .orElseGet(() -> mapping.implied().column(place, attribute)));
    Name physical = mapping.naming().column(logical);
    TableDraft table = table(place, attribute, settings);
    boolean offsetApart = !place.key() && timeZones.isApart(attribute);
    boolean required =
        place.key() || !offsetApart && nullability.isRequired(place, attribute, settings);
    boolean inSubclass = place.isSingleTableSubclass() && table == place.table();
    boolean nullable = inSubclass ? !nullability.isAlwaysNotNull(settings) : !required;
    String name =
        columns.add(
            table,
            new Columns.Wanted(
                physical,
                type.get(),
                nullable,
                settings,
                attribute.annotations(),
                place.declarer(attribute),
                place.entity(),
                columns.nextPosition(),
                constraints.bounds()));
    columnTraps.basic(place, attribute, table, settings, nullable);
    jsonChecks.add(place, attribute, table, name, nullable);
    if (offsetApart) {
      timeZones.bind(place, attribute, table, logical);
    }
    if (inSubclass
        && nullable
        && !place.isEmbedded()
        && nullability.isRequiredOfSubclass(place, attribute, settings)) {
      subclassChecks.require(place.entity(), name);
    }
    // What refers to the column was made before the constraints were applied.
    Optional<ColumnType> referred =
        settings == declared ? type : mapping.columnTypes().of(use(place, attribute, declared));
    return Optional.of(new Bound(table, logical, physical, name, referred.orElse(type.get())));
  }

  private ColumnSettings settings(Place place, Attribute attribute) {
    Annotations annotations = attribute.annotations();
    Optional<Annotation> column =
        place.overrides().column(attribute.name()).or(() -> annotations.jpa("Column"));
    return ColumnSettings.of(column);
  }

  private Optional<ColumnType> type(Place place, Attribute attribute, ColumnSettings settings) {
    if (attribute.type().getKind() == TypeKind.ERROR) {
      mapping.report().unresolvedType();
      return Optional.empty();
    }
    BasicUse use = use(place, attribute, settings);
    Optional<ColumnType> type = mapping.columnTypes().of(use);
    if (type.isEmpty()) {
      mapping.report().error(attribute.element(), problem(attribute, settings));
    } else {
      valueTraps.check(attribute.element(), attribute.name(), use, type.get());
    }
    return type;
  }

  private static BasicUse use(Place place, Attribute attribute, ColumnSettings settings) {
    Annotations annotations = attribute.annotations();
    Optional<TypeMirror> converter =
        place
            .overrides()
            .converter(attribute.name())
            .or(() -> annotations.jpa("Convert").flatMap(it -> it.classLiteral("converter")));
    return new BasicUse(
        attribute.type(),
        annotations,
        settings,
        annotations.jpa("Enumerated"),
        annotations.jpa("Temporal"),
        converter,
        !place.key() && !annotations.hasJpa("Version"));
  }

  private static String problem(Attribute attribute, ColumnSettings settings) {
    for (String opaque : new String[] {"Type", "JdbcType", "JavaType"}) {
      if (attribute.annotations().hasHibernate(opaque)) {
        return Messages.opaqueType("@" + opaque, attribute.name());
      }
    }
    int precision = settings.precision().orElse(0);
    return BasicTypes.isFloating(attribute.type()) && precision > 0
        ? Messages.tooPrecise(attribute.name(), precision)
        : Messages.unknownType(attribute.name(), attribute.type().toString());
  }

  private TableDraft table(Place place, Attribute attribute, ColumnSettings settings) {
    if (settings.table().isEmpty() || place.table() != place.entity().table()) {
      return place.table();
    }
    String wanted = settings.table().get();
    TableDraft secondary = place.entity().secondaryTables().get(wanted.toLowerCase(Locale.ROOT));
    if (secondary != null) {
      return secondary;
    }
    String own = mapping.naming().table(Name.written(wanted)).catalog();
    if (!own.equals(place.table().name().name())) {
      mapping
          .report()
          .error(
              attribute.element(),
              Messages.unknownSecondaryTable(attribute.name(), wanted, place.entity().toString()));
    }
    return place.table();
  }
}
