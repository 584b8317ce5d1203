package io.godwit.processor.mapping;

import io.godwit.model.ReferentialAction;
import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.type.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** An entity class: its tables, and the attributes that are columns of them. */
final class EntityMapping {

  private final Mapping mapping;
  private final Entities entities;
  private final TableSettings tableSettings;

  EntityMapping(Mapping mapping, Entities entities, TableSettings tableSettings) {
    this.mapping = mapping;
    this.entities = entities;
    this.tableSettings = tableSettings;
  }

  /** The entity of a class, with its parents, each made when it is first asked for. */
  EntityClass entity(JavaClass javaClass) {
    Optional<EntityClass> known = entities.of(javaClass);
    if (known.isPresent()) {
      return known.get();
    }
    List<JavaClass> layers = new ArrayList<>(List.of(javaClass));
    Optional<EntityClass> parent = Optional.empty();
    for (JavaClass superclass : mapping.classes().superclasses(javaClass)) {
      if (superclass.isEntity()) {
        parent = Optional.of(entity(superclass));
        break;
      }
      if (superclass.isMappedSuperclass()) {
        layers.add(0, superclass);
      }
    }
    boolean ownTable =
        parent.isEmpty() || parent.get().inheritance() != EntityClass.Inheritance.SINGLE_TABLE;
    boolean placeless =
        javaClass.isAbstract()
            && (parent.isEmpty() ? EntityClass.inheritance(layers) : parent.get().inheritance())
                == EntityClass.Inheritance.TABLE_PER_CLASS;
    TableDraft table =
        placeless || EntityClass.isView(javaClass)
            ? TableDraft.notThere(logicalName(javaClass), declarer(javaClass))
            : ownTable ? table(javaClass) : parent.get().table();
    EntityClass entity = new EntityClass(javaClass, parent, layers, access(javaClass), table);
    entities.add(entity);
    secondaryTables(entity);
    Comments.ofClass(entity);
    return entity;
  }

  private TableDraft table(JavaClass javaClass) {
    Annotations annotations = javaClass.annotations();
    Optional<Annotation> settings = annotations.jpa("Table");
    Name logical = logicalName(javaClass);
    Declarer by = declarer(javaClass);
    TableDraft table = tableSettings.draft(logical, settings, by);
    TableSettings.said(table, annotations);
    for (Annotation check : annotations.repeatedHibernate("Check", "Checks")) {
      check
          .text("constraints")
          .ifPresent(
              it ->
                  table.check(
                      new CheckDraft(
                          check.text("name").map(name -> Name.written(name).catalog()),
                          Optional.empty(),
                          it,
                          by)));
    }
    return table;
  }

  private Name logicalName(JavaClass javaClass) {
    return javaClass
        .annotations()
        .jpa("Table")
        .flatMap(it -> it.text("name"))
        .map(Name::written)
        .orElseGet(() -> mapping.implied().table(javaClass));
  }

  private static Declarer declarer(JavaClass javaClass) {
    return Declarer.of(javaClass.binaryName(), javaClass.element());
  }

  private AccessType access(JavaClass javaClass) {
    Optional<AccessType> found = idAccess(javaClass);
    for (JavaClass superclass : mapping.classes().superclasses(javaClass)) {
      if (found.isPresent()) {
        break;
      }
      found = idAccess(superclass);
    }
    return found.orElse(AccessType.FIELD);
  }

  /** Where the key's annotation sits says how the hierarchy is read. */
  private Optional<AccessType> idAccess(JavaClass javaClass) {
    for (Element member : javaClass.element().getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD) {
        Annotations annotations = mapping.classes().annotationsOf(member);
        if (annotations.hasJpa("Id") || annotations.hasJpa("EmbeddedId")) {
          return Optional.of(
              member.getKind() == ElementKind.FIELD ? AccessType.FIELD : AccessType.PROPERTY);
        }
      }
    }
    return Optional.empty();
  }

  private void secondaryTables(EntityClass entity) {
    for (Annotation each :
        entity.javaClass().annotations().repeatedJpa("SecondaryTable", "SecondaryTables")) {
      each.text("name")
          .ifPresent(
              name ->
                  entity
                      .secondaryTables()
                      .put(
                          name.toLowerCase(Locale.ROOT),
                          tableSettings.table(
                              Name.written(name),
                              Optional.of(each),
                              entity.declarer(),
                              Optional.of(entity))));
    }
  }

  /** Asks for what {@code @Table} says, once the entity is there to resolve its attributes. */
  void settings(EntityClass entity) {
    if (entity.hasTable() && !entity.isSingleTableSubclass()) {
      entity
          .javaClass()
          .annotations()
          .jpa("Table")
          .ifPresent(
              it ->
                  tableSettings.table(
                      entity.table().logicalName(),
                      Optional.of(it),
                      entity.declarer(),
                      Optional.of(entity)));
    }
  }

  /** Binds the secondary tables' keys and the attributes that aren't part of the key. */
  void bind(
      EntityClass entity,
      Identifiers identifiers,
      Columns columns,
      ForeignKeys foreignKeys,
      AttributeMapping attributes,
      AttributeColumns attributeColumns) {
    identifiers.of(entity);
    keyAttributes(entity, attributeColumns, identifiers);
    for (Annotation each :
        entity.javaClass().annotations().repeatedJpa("SecondaryTable", "SecondaryTables")) {
      secondaryKey(entity, each, identifiers, columns, foreignKeys);
    }
    Place place = Place.of(entity);
    List<String> partition = new ArrayList<>();
    for (Attribute attribute : mapping.attributes(entity, entity.tableLayers())) {
      if (!isKey(attribute)) {
        attributes.bind(isInherited(entity, attribute) ? place.inherited() : place, attribute);
        if (attribute.annotations().hasHibernate("PartitionKey")) {
          partition.addAll(attributeColumns.of(place, attribute.name()));
        }
      }
    }
    if (!partition.isEmpty() && mapping.rules().since72()) {
      entity.table().extendPrimaryKey(partition, entity.declarer());
    }
  }

  private static boolean isInherited(EntityClass entity, Attribute attribute) {
    return !entity.layers().contains(attribute.declaring());
  }

  /** Binds the collections of an entity that has no table: they have tables of their own. */
  void bindCollections(EntityClass entity, AttributeMapping attributes) {
    Place place = Place.of(entity);
    for (Attribute attribute : mapping.attributes(entity, entity.layers())) {
      if (!isKey(attribute)) {
        attributes.bindCollections(place, attribute);
      }
    }
  }

  /** Indexes may name the key's attribute too. */
  private void keyAttributes(
      EntityClass entity, AttributeColumns attributeColumns, Identifiers identifiers) {
    List<KeyColumn> key = identifiers.of(entity);
    for (Attribute attribute : mapping.attributes(entity, entity.tableLayers())) {
      if (isKey(attribute) && key.size() == 1) {
        attributeColumns.add(Place.of(entity), attribute, entity.table(), KeyColumn.names(key));
      }
    }
  }

  private void secondaryKey(
      EntityClass entity,
      Annotation settings,
      Identifiers identifiers,
      Columns columns,
      ForeignKeys foreignKeys) {
    TableDraft table =
        entity.secondaryTables().get(settings.text("name").orElse("").toLowerCase(Locale.ROOT));
    List<JoinColumn> joined =
        identifiers
            .joinColumns()
            .to(
                entity,
                settings.annotations("pkJoinColumns"),
                entity.declarer(),
                entity.toString(),
                mapping.implied().keyJoinColumn(entity));
    List<String> names = new ArrayList<>();
    for (JoinColumn each : joined) {
      names.add(
          columns.add(
              table,
              new Columns.Wanted(
                  each.physical(),
                  each.type(),
                  false,
                  ColumnSettings.NONE,
                  Annotations.NONE,
                  entity.declarer(),
                  entity,
                  columns.nextPosition())));
    }
    if (!names.isEmpty()) {
      table.primaryKey(names, entity.declarer());
    }
    foreignKeys.add(
        table,
        joined,
        entity,
        entity.declarer(),
        ForeignKeySettings.of(
            Optional.of(settings).filter(it -> isNamedAsWritten(table, it)), "foreignKey"),
        ReferentialAction.NO_ACTION);
  }

  /** Hibernate looks what is said of the foreign key up by the name that the database knows. */
  private boolean isNamedAsWritten(TableDraft table, Annotation settings) {
    String written = settings.text("name").orElse("");
    return mapping.naming().table(table.logicalName()).text().equals(written);
  }

  private static boolean isKey(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    return annotations.hasJpa("Id")
        || annotations.hasJpa("EmbeddedId")
        || annotations.hasJpa("MapsId");
  }
}
