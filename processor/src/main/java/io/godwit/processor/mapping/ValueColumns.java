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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The elements and keys of collections: a basic value in a column, or an embeddable in several. */
final class ValueColumns {

  private final Mapping mapping;
  private final Columns columns;
  private final AttributeMapping attributes;
  private final AttributeColumns attributeColumns;
  private final ValueTraps traps;

  ValueColumns(
      Mapping mapping,
      Columns columns,
      AttributeMapping attributes,
      AttributeColumns attributeColumns,
      ValueTraps traps) {
    this.mapping = mapping;
    this.columns = columns;
    this.attributes = attributes;
    this.attributeColumns = attributeColumns;
    this.traps = traps;
  }

  /** Binds an element of an element collection and gives its columns. */
  List<String> element(
      Place place, Attribute attribute, TypeMirror type, TableDraft table, long position) {
    Overrides overrides = overrides(place, attribute, "value");
    if (isEmbeddable(type)) {
      return embeddable(place, attribute, type, table, overrides);
    }
    Annotations annotations = attribute.annotations();
    Optional<Annotation> column =
        place.overrides().column(attribute.name()).or(() -> annotations.jpa("Column"));
    Optional<TypeMirror> converter =
        overrides
            .converter("")
            .or(
                () ->
                    annotations
                        .jpa("Convert")
                        .filter(it -> it.text("attributeName").isEmpty())
                        .flatMap(it -> it.classLiteral("converter")));
    ColumnSettings settings = ColumnSettings.of(column);
    return basic(
        place,
        attribute,
        table,
        new BasicUse(
            type,
            annotations,
            settings,
            annotations.jpa("Enumerated"),
            annotations.jpa("Temporal"),
            converter,
            true),
        mapping.implied().column(place, attribute),
        !settings.notNull(),
        position);
  }

  /** The columns of an element, with those of the associations in it, which are bound by now. */
  List<String> withAssociations(
      Place place, Attribute attribute, TypeMirror type, TableDraft table, List<String> columns) {
    if (!isEmbeddable(type)) {
      return columns;
    }
    Set<String> all = new LinkedHashSet<>(columns);
    all.addAll(
        attributes.columnsOf(inner(place, attribute, table, Overrides.NONE), (DeclaredType) type));
    return List.copyOf(all);
  }

  /** Binds the key of a map and gives its columns. */
  List<String> key(
      Place place,
      Attribute attribute,
      TypeMirror type,
      TableDraft table,
      boolean nullable,
      long position) {
    Overrides overrides = overrides(place, attribute, "key");
    if (isEmbeddable(type)) {
      return embeddable(place.asKey(), attribute, type, table, overrides);
    }
    Annotations annotations = attribute.annotations();
    return basic(
        place,
        attribute,
        table,
        new BasicUse(
            type,
            Annotations.NONE,
            ColumnSettings.of(annotations.jpa("MapKeyColumn")),
            annotations.jpa("MapKeyEnumerated"),
            annotations.jpa("MapKeyTemporal"),
            overrides.converter(""),
            true),
        Name.implied(attribute.name() + "_KEY"),
        nullable,
        position);
  }

  /** What is said of {@code value.x}, of {@code x} itself, or of the whole value. */
  private static Overrides overrides(Place place, Attribute attribute, String part) {
    Overrides all =
        place.overrides().under(attribute.name()).over(Overrides.of(attribute.annotations()));
    Overrides ofPart = all.under(part).over(all.whole(part));
    boolean map = BasicTypes.name(attribute.type()).endsWith("Map");
    return map ? ofPart.over(all.onlyConverters()) : all.over(ofPart.onlyConverters());
  }

  private boolean isEmbeddable(TypeMirror type) {
    return mapping.classes().of(type).filter(it -> it.isEmbeddable()).isPresent();
  }

  private static Place inner(
      Place place, Attribute attribute, TableDraft table, Overrides overrides) {
    return new Place(
        place.entity(),
        table,
        place.path() + attribute.name() + '.',
        overrides,
        place.key(),
        false,
        "%s",
        Place.Validated.NOT);
  }

  private List<String> embeddable(
      Place place, Attribute attribute, TypeMirror type, TableDraft table, Overrides overrides) {
    Place inner = inner(place, attribute, table, overrides);
    return attributes.bindEmbeddable(inner, attribute, (DeclaredType) type);
  }

  /** What a collection's annotations say of its elements' column. */
  private static Annotations ofColumn(Annotations annotations) {
    List<Annotation> all = new ArrayList<>();
    annotations.hibernate("ColumnDefault").ifPresent(all::add);
    annotations.hibernate("Check").ifPresent(all::add);
    annotations.hibernate("Checks").ifPresent(all::add);
    return Annotations.of(all);
  }

  private List<String> basic(
      Place place,
      Attribute attribute,
      TableDraft table,
      BasicUse use,
      Name implied,
      boolean nullable,
      long position) {
    if (use.type().getKind() == TypeKind.ERROR) {
      mapping.report().unresolvedType();
      return List.of();
    }
    Optional<ColumnType> type = mapping.columnTypes().of(use);
    if (type.isEmpty()) {
      mapping
          .report()
          .error(
              attribute.element(), Messages.unknownType(attribute.name(), use.type().toString()));
      return List.of();
    }
    traps.check(attribute.element(), attribute.name(), use, type.get());
    Name logical = use.column().name().map(Name::written).orElse(implied);
    return List.of(
        columns.add(
            table,
            new Columns.Wanted(
                mapping.naming().column(logical),
                type.get(),
                nullable,
                use.column(),
                ofColumn(use.annotations()),
                place.declarer(attribute),
                place.entity(),
                position)));
  }
}
