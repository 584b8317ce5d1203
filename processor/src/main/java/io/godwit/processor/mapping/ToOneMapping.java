package io.godwit.processor.mapping;

import io.godwit.model.ReferentialAction;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code @ManyToOne} and {@code @OneToOne}. */
final class ToOneMapping {

  private final Mapping mapping;
  private final Entities entities;
  private final Columns columns;
  private final Identifiers identifiers;
  private final ForeignKeys foreignKeys;
  private final AttributeMapping attributes;
  private final AttributeColumns attributeColumns;
  private final MappedBy mappedBy;
  private final JoinTables joinTables;
  private final SubclassChecks subclassChecks;
  private final Nullability nullability;
  private final ColumnTraps traps;

  ToOneMapping(
      Mapping mapping,
      Entities entities,
      Columns columns,
      Identifiers identifiers,
      ForeignKeys foreignKeys,
      AttributeMapping attributes,
      AttributeColumns attributeColumns,
      MappedBy mappedBy,
      JoinTables joinTables,
      SubclassChecks subclassChecks) {
    this.mapping = mapping;
    this.entities = entities;
    this.columns = columns;
    this.identifiers = identifiers;
    this.foreignKeys = foreignKeys;
    this.attributes = attributes;
    this.attributeColumns = attributeColumns;
    this.mappedBy = mappedBy;
    this.joinTables = joinTables;
    this.subclassChecks = subclassChecks;
    this.nullability = new Nullability(mapping);
    this.traps = new ColumnTraps(mapping);
  }

  void bind(AttributeMapping.Waiting waiting) {
    Attribute attribute = waiting.attribute();
    Place place = waiting.place();
    Annotations annotations = attribute.annotations();
    boolean oneToOne = annotations.hasJpa("OneToOne");
    String annotation = oneToOne ? "OneToOne" : "ManyToOne";
    Optional<EntityClass> target = entities.target(attribute, annotation, attribute.type());
    if (target.isEmpty()
        || JoinFormulas.isPresent(annotations) && JoinFormulas.columns(annotations).isEmpty()) {
      return;
    }
    if (mappedBy.isInverse(attribute, annotation, target.get())) {
      return;
    }
    Optional<Annotation> override = place.overrides().association(attribute.name());
    Optional<Annotation> joinTable =
        override.flatMap(it -> it.annotation("joinTable")).or(() -> annotations.jpa("JoinTable"));
    if (oneToOne && sharesKey(annotations)) {
      sharedKey(place, attribute, target.get());
    } else if (joinTable.isPresent()) {
      joinTables.toOne(place, attribute, target.get(), joinTable.get(), waiting.position());
    } else {
      columns(waiting, target.get(), override, oneToOne);
    }
  }

  private static boolean sharesKey(Annotations annotations) {
    return annotations.hasJpa("PrimaryKeyJoinColumn")
        || annotations.hasJpa("PrimaryKeyJoinColumns");
  }

  /**
   * The two entities have the same key; Hibernate only makes it a foreign key if there must be one.
   */
  private void sharedKey(Place place, Attribute attribute, EntityClass target) {
    if (nullability.isRequired(place, attribute)) {
      List<KeyColumn> own = identifiers.of(place.entity());
      List<KeyColumn> others = identifiers.of(target);
      List<JoinColumn> joined = new ArrayList<>();
      for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
        KeyColumn key = own.get(i);
        joined.add(
            new JoinColumn(
                key.logical(),
                key.physical(),
                key.type(),
                ColumnSettings.NONE,
                others.get(i).name()));
      }
      foreignKeys.add(
          place.table(),
          joined,
          target,
          place.declarer(attribute),
          foreignKey(attribute.annotations(), Optional.empty()),
          ForeignKeys.onDelete(attribute.annotations()));
    }
  }

  private void columns(
      AttributeMapping.Waiting waiting,
      EntityClass target,
      Optional<Annotation> override,
      boolean oneToOne) {
    Attribute attribute = waiting.attribute();
    Place place = waiting.place();
    Annotations annotations = attribute.annotations();
    List<Annotation> given =
        override
            .map(it -> it.annotations("joinColumns"))
            .filter(it -> !it.isEmpty())
            .orElseGet(() -> JoinColumns.declared(annotations));
    if (given.isEmpty() && JoinFormulas.isPresent(annotations)) {
      given = JoinFormulas.columns(annotations);
    }
    Declarer by = place.declarer(attribute);
    List<JoinColumn> joined =
        identifiers
            .joinColumns()
            .to(
                target,
                given,
                by,
                attribute.name(),
                mapping.implied().joinColumn(place, attribute, target));
    TableDraft table = table(place, given);
    boolean inSubclass = place.isSingleTableSubclass() && table == place.table();
    boolean required =
        inSubclass
            ? nullability.isRequiredOfSubclass(attribute)
            : nullability.isRequired(place, attribute);
    List<String> names = new ArrayList<>();
    for (JoinColumn each : joined) {
      boolean nullable =
          place.key()
              ? false
              : inSubclass
                  ? nullableInSubclass(each, required)
                  : !required && !each.settings().notNull();
      String name =
          columns.add(
              table,
              new Columns.Wanted(
                  each.physical(),
                  each.type(),
                  nullable,
                  each.settings(),
                  annotations,
                  by,
                  place.entity(),
                  waiting.position()));
      names.add(name);
      traps.reference(place, attribute, table, override, nullable);
      if (inSubclass && nullable && required && !place.isEmbedded()) {
        subclassChecks.require(place.entity(), name);
      }
    }
    if (oneToOne && !names.isEmpty() && mapping.provider().singleTargetsAreUnique()) {
      table.unique(Optional.empty(), names, by);
    }
    attributeColumns.add(place, attribute, table, names);
    if (annotations.hasHibernate("NaturalId")) {
      attributes.naturalId(place.entity(), names);
    }
    if (refers(place)) {
      // A subclass's copy of the table repeats the key, but neither its name nor what it does.
      ForeignKeySettings settings = foreignKey(annotations, override);
      foreignKeys.add(
          table,
          joined,
          target,
          by,
          place.isInherited() ? settings.unnamed() : settings,
          place.isInherited() ? ReferentialAction.NO_ACTION : ForeignKeys.onDelete(annotations));
    }
  }

  private boolean refers(Place place) {
    return mapping.provider().elementsHaveForeignKeys()
        || place.table() == place.entity().table()
        || place.entity().secondaryTables().containsValue(place.table());
  }

  /** What is said of the foreign key; there is none to what may be missing. */
  static ForeignKeySettings foreignKey(Annotations annotations, Optional<Annotation> override) {
    if (annotations.hasHibernate("NotFound") || JoinFormulas.isPresent(annotations)) {
      return ForeignKeySettings.NONE;
    }
    return ForeignKeySettings.ofJoinColumns(annotations, "JoinColumn")
        .under(ForeignKeySettings.ofJoinColumns(annotations, "PrimaryKeyJoinColumn"))
        .overridden(override);
  }

  private boolean nullableInSubclass(JoinColumn column, boolean required) {
    boolean always = column.settings().notNull();
    return !always && (mapping.rules().since72() || !required);
  }

  private static TableDraft table(Place place, List<Annotation> given) {
    return given.stream()
        .flatMap(it -> it.text("table").stream())
        .map(it -> place.entity().secondaryTables().get(it.toLowerCase(Locale.ROOT)))
        .filter(it -> it != null)
        .findFirst()
        .orElse(place.table());
  }
}
