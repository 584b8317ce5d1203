package io.godwit.processor.mapping;

import io.godwit.model.ReferentialAction;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tables that hold an association, and the columns with which such a table refers to both sides.
 */
final class JoinTables {

  /** A join table with its columns. */
  record JoinTable(TableDraft table, List<String> ownerColumns, List<String> elementColumns) {}

  private final Mapping mapping;
  private final Columns columns;
  private final Identifiers identifiers;
  private final ForeignKeys foreignKeys;
  private final MappedBy mappedBy;
  private final TableSettings tableSettings;
  private final Nullability nullability;

  JoinTables(
      Mapping mapping,
      Columns columns,
      Identifiers identifiers,
      ForeignKeys foreignKeys,
      MappedBy mappedBy,
      TableSettings tableSettings) {
    this.mapping = mapping;
    this.columns = columns;
    this.identifiers = identifiers;
    this.foreignKeys = foreignKeys;
    this.mappedBy = mappedBy;
    this.tableSettings = tableSettings;
    this.nullability = new Nullability(mapping);
  }

  /** The table of a to-one association: one row for each owner that has a target. */
  void toOne(
      Place place, Attribute attribute, EntityClass target, Annotation settings, long position) {
    TableDraft table = table(place, attribute, target, Optional.of(settings));
    Declarer by = place.declarer(attribute);
    List<String> owner =
        ownerColumns(
            place,
            attribute,
            table,
            settings.annotations("joinColumns"),
            Optional.of(settings),
            mapping.provider().toOneTablesTakeKeyNames()
                ? mapping.implied().keyJoinColumn(place.entity())
                : mapping.implied().owner(place.entity(), false),
            position);
    List<String> element =
        elementColumns(
            place,
            attribute,
            table,
            target,
            Optional.of(settings),
            List.of(),
            mapping.provider().collectionsHaveKeysByKind()
                && !mapping.rules().since74()
                && !nullability.isRequired(place, attribute),
            position);
    if (!owner.isEmpty() && !element.isEmpty() && !mapping.provider().collectionsHaveKeysByKind()) {
      table.primaryKey(Stream.concat(owner.stream(), element.stream()).toList(), by);
    } else if (!owner.isEmpty()) {
      table.primaryKey(owner, by);
    }
    if (attribute.annotations().hasJpa("OneToOne")
        && !element.isEmpty()
        && mapping.provider().singleTargetsAreUnique()) {
      table.unique(Optional.empty(), element, by);
    }
  }

  /** The table of a to-many association; empty where a side has no key. */
  Optional<JoinTable> toMany(
      Place place,
      Attribute attribute,
      EntityClass target,
      CollectionTypes types,
      String annotation,
      long position,
      List<Annotation> joinColumns) {
    Optional<Annotation> settings =
        place
            .overrides()
            .association(attribute.name())
            .flatMap(it -> it.annotation("joinTable"))
            .or(() -> attribute.annotations().jpa("JoinTable"));
    TableDraft table = table(place, attribute, target, settings);
    Function<KeyColumn, Name> implied =
        mappedBy
            .inverseOf(target, place.path() + attribute.name(), annotation)
            .map(it -> mapping.implied().inverse(place.entity(), it.name()))
            .orElseGet(() -> mapping.implied().owner(place.entity(), false));
    List<Annotation> given =
        settings
            .map(it -> it.annotations("joinColumns"))
            .filter(it -> !it.isEmpty())
            .orElse(joinColumns);
    List<String> owner = ownerColumns(place, attribute, table, given, settings, implied, position);
    List<String> element =
        elementColumns(
            place, attribute, table, target, settings, List.of(), false, columns.nextPosition());
    if (owner.isEmpty() || element.isEmpty()) {
      return Optional.empty();
    }
    if (annotation.equals("OneToMany") && mapping.provider().singleTargetsAreUnique()) {
      table.unique(Optional.empty(), element, place.declarer(attribute));
    }
    return Optional.of(new JoinTable(table, owner, element));
  }

  private TableDraft table(
      Place place, Attribute attribute, EntityClass target, Optional<Annotation> settings) {
    Name logical =
        settings
            .flatMap(it -> it.text("name"))
            .map(Name::written)
            .orElseGet(() -> mapping.implied().joinTable(place, attribute, target));
    return tableSettings.table(logical, settings, attribute, place.declarer(attribute));
  }

  /** The columns that refer to the owner of a collection or an association. */
  List<String> ownerColumns(
      Place place,
      Attribute attribute,
      TableDraft table,
      List<Annotation> given,
      Optional<Annotation> settings,
      Function<KeyColumn, Name> implied,
      long position) {
    Declarer by = place.declarer(attribute);
    List<JoinColumn> joined =
        identifiers.joinColumns().to(place.entity(), given, by, attribute.name(), implied);
    foreignKeys.add(
        table,
        joined,
        place.entity(),
        by,
        ofOwner(place, attribute, joined, settings, given),
        Identifiers.isAssociation(attribute)
            ? ReferentialAction.NO_ACTION
            : ForeignKeys.onDelete(attribute.annotations()));
    boolean nullable =
        attribute.annotations().hasJpa("ElementCollection")
            && !mapping.provider().collectionColumnsAreRequired();
    return add(place, table, joined, nullable, by, position);
  }

  private ForeignKeySettings ofOwner(
      Place place,
      Attribute attribute,
      List<JoinColumn> joined,
      Optional<Annotation> settings,
      List<Annotation> given) {
    if (Identifiers.isAssociation(attribute)) {
      return ofToOne(attribute);
    }
    return mapping.rules().since7() || identifiers.joinColumns().isToKey(place.entity(), joined)
        ? ForeignKeySettings.ofOwner(settings, given)
        : ForeignKeySettings.NONE;
  }

  private ForeignKeySettings ofInverse(
      EntityClass target,
      Attribute attribute,
      List<JoinColumn> joined,
      Optional<Annotation> settings,
      List<Annotation> given) {
    if (Identifiers.isAssociation(attribute)) {
      return ofToOne(attribute);
    }
    return !mayBeMissing(attribute) && identifiers.joinColumns().isToKey(target, joined)
        ? ForeignKeySettings.ofInverse(settings, given)
        : ForeignKeySettings.NONE;
  }

  /** What the join table of a to-one says of its foreign keys, Hibernate doesn't heed. */
  private static ForeignKeySettings ofToOne(Attribute attribute) {
    return attribute.annotations().hasHibernate("NotFound")
        ? ForeignKeySettings.NONE
        : ForeignKeySettings.DEFAULT;
  }

  private List<String> elementColumns(
      Place place,
      Attribute attribute,
      TableDraft table,
      EntityClass target,
      Optional<Annotation> settings,
      List<Annotation> given,
      boolean nullable,
      long position) {
    Declarer by = place.declarer(attribute);
    List<Annotation> inverse =
        settings.map(it -> it.annotations("inverseJoinColumns")).orElse(given);
    List<JoinColumn> joined =
        identifiers
            .joinColumns()
            .to(
                target,
                inverse,
                by,
                attribute.name(),
                mapping.implied().joinColumn(place, attribute, target));
    foreignKeys.add(
        table,
        joined,
        target,
        by,
        ofInverse(target, attribute, joined, settings, inverse),
        Identifiers.isAssociation(attribute)
            ? ForeignKeys.onDelete(attribute.annotations())
            : ReferentialAction.NO_ACTION);
    return add(place, table, joined, nullable, by, position);
  }

  private static boolean mayBeMissing(Attribute attribute) {
    return attribute
        .annotations()
        .hibernate("NotFound")
        .filter(it -> it.constant("action").filter("EXCEPTION"::equals).isEmpty())
        .isPresent();
  }

  /** The columns that refer to the entity that is a map's key. */
  List<String> keyColumns(
      Place place,
      Attribute attribute,
      TableDraft table,
      EntityClass key,
      boolean nullable,
      long position) {
    Declarer by = place.declarer(attribute);
    List<Annotation> given =
        attribute.annotations().repeatedJpa("MapKeyJoinColumn", "MapKeyJoinColumns");
    List<JoinColumn> joined =
        identifiers
            .joinColumns()
            .to(key, given, by, attribute.name(), it -> Name.implied(attribute.name() + "_KEY"));
    foreignKeys.add(
        table,
        joined,
        key,
        by,
        ForeignKeySettings.ofJoinColumns(attribute.annotations(), "MapKeyJoinColumn"),
        ReferentialAction.NO_ACTION);
    return add(place, table, joined, nullable, by, position);
  }

  private List<String> add(
      Place place,
      TableDraft table,
      List<JoinColumn> joined,
      boolean nullable,
      Declarer by,
      long position) {
    List<String> names = new ArrayList<>();
    for (JoinColumn each : joined) {
      String name = each.physical().catalog();
      names.add(name);
      if (table.column(name).isEmpty()) {
        columns.add(
            table,
            new Columns.Wanted(
                each.physical(),
                each.type(),
                nullable && !each.settings().notNull(),
                each.settings(),
                Annotations.NONE,
                by,
                place.entity(),
                position));
      }
    }
    return names;
  }
}
