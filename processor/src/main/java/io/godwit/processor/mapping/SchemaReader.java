package io.godwit.processor.mapping;

import io.godwit.model.Schema;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.draft.Assembly;
import io.godwit.processor.draft.Drafts;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.AnnotationSource;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.Attributes;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.read.JavaClasses;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import io.godwit.processor.type.Converters;
import io.godwit.processor.type.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the schema that annotated classes declare. */
public final class SchemaReader {

  private final Mapping mapping;
  private final Converters converters;
  private final Entities entities;
  private final Columns columns;
  private final SubclassChecks subclassChecks;
  private final ForeignKeys foreignKeys;
  private final ForeignKeyIndexes foreignKeyIndexes;
  private final AttributeColumns attributeColumns = new AttributeColumns();
  private final Comments comments = new Comments(attributeColumns);
  private final Indexes indexes;
  private final TableSettings tableSettings;
  private final EntityMapping entityMapping;
  private final AttributeMapping attributes;
  private final Identifiers identifiers;
  private final Discriminators discriminators;
  private final ToOneMapping toOne;
  private final CollectionMapping collections;

  public SchemaReader(
      Elements elements,
      Types types,
      AnnotationSource annotations,
      Rules rules,
      Naming naming,
      Answers answers,
      Report report) {
    converters = new Converters(types);
    mapping =
        new Mapping(
            rules,
            naming,
            new JavaClasses(annotations),
            new Attributes(types, annotations),
            rules.provider().columnTypes(types, elements, rules, naming, converters, answers),
            new Drafts(rules.provider().keysAreOrderedBySize()),
            report,
            new HashMap<>());
    entities = new Entities(mapping);
    columns = new Columns(mapping);
    subclassChecks = new SubclassChecks(mapping);
    foreignKeys = new ForeignKeys(mapping);
    foreignKeyIndexes = new ForeignKeyIndexes(mapping, entities);
    indexes = new Indexes(mapping, attributeColumns);
    tableSettings = new TableSettings(mapping, indexes);
    entityMapping = new EntityMapping(mapping, entities, tableSettings);
    ValueTraps valueTraps = new ValueTraps(mapping);
    BasicMapping basics = new BasicMapping(mapping, columns, subclassChecks, valueTraps);
    attributes = new AttributeMapping(mapping, columns, basics, attributeColumns, comments);
    Generators generators = new Generators(mapping, entities);
    identifiers = new Identifiers(mapping, entities, columns, basics, generators, foreignKeys);
    discriminators = new Discriminators(mapping, columns);
    MappedBy mappedBy = new MappedBy(mapping);
    JoinTables joinTables =
        new JoinTables(mapping, columns, identifiers, foreignKeys, mappedBy, tableSettings);
    toOne =
        new ToOneMapping(
            mapping,
            entities,
            columns,
            identifiers,
            foreignKeys,
            attributes,
            attributeColumns,
            mappedBy,
            joinTables,
            subclassChecks);
    collections =
        new CollectionMapping(
            mapping,
            entities,
            columns,
            identifiers,
            foreignKeys,
            new ValueColumns(mapping, columns, attributes, attributeColumns, valueTraps),
            mappedBy,
            joinTables,
            tableSettings,
            generators,
            this::bindToOne);
  }

  /**
   * The schema of these classes: entities, mapped superclasses, embeddables and converters. It
   * stands only if the report has no errors.
   */
  public Optional<Schema> read(List<TypeElement> types) {
    new NotMapped(mapping.report()).report(types);
    List<EntityClass> all = entities(types);
    all.stream().filter(EntityClass::isRoot).forEach(discriminators::bind);
    all.stream()
        .filter(EntityClass::hasTable)
        .forEach(
            it ->
                entityMapping.bind(
                    it, identifiers, columns, foreignKeys, attributes, attributeColumns));
    all.stream()
        .filter(it -> !it.hasTable() && !EntityClass.isView(it.javaClass()))
        .forEach(it -> entityMapping.bindCollections(it, attributes));
    SoftDeletes softDeletes = new SoftDeletes(mapping, columns);
    all.stream().filter(EntityClass::hasTable).forEach(softDeletes::ofEntity);
    bindToOne();
    bindCollections();
    comments.bind();
    all.forEach(this::bindNaturalId);
    all.stream().filter(EntityClass::hasTable).forEach(new ExternalSources(mapping, columns)::bind);
    all.stream().filter(EntityClass::hasTable).forEach(this::bindIndexes);
    tableSettings.bind();
    subclassChecks.bind(all, discriminators);
    foreignKeys.bind();
    foreignKeyIndexes.bind();
    Names.check(mapping);
    return mapping.report().hasErrors() || mapping.report().hasUnresolvedTypes()
        ? Optional.empty()
        : Optional.of(new Assembly(mapping.drafts()).schema());
  }

  /** Whether getters were read, which another annotation processor may still make. */
  public boolean usesGetters() {
    return entities.all().stream()
        .anyMatch(
            it ->
                it.access() == AccessType.PROPERTY
                    || AccessType.declared(it.javaClass().annotations())
                        .filter(access -> access == AccessType.PROPERTY)
                        .isPresent());
  }

  /** The entities' own tables, once they are read. */
  public List<EntityTable> entityTables() {
    return entities.all().stream()
        .filter(it -> it.hasTable() && !it.table().isUnmanaged())
        .map(
            it -> {
              List<String> names = new ArrayList<>();
              it.table().sortedColumns().forEach(column -> names.add(column.name()));
              return new EntityTable(it.javaClass().element(), it.table().name(), names);
            })
        .toList();
  }

  /** Takes in a converter that carries no annotation. */
  public void converter(TypeElement type, boolean autoApply) {
    converters.add(
        type,
        Annotations.of(
            List.of(
                new Annotation("jakarta.persistence.Converter", Map.of("autoApply", autoApply)))));
  }

  private List<EntityClass> entities(List<TypeElement> types) {
    for (TypeElement type : types) {
      JavaClass javaClass = mapping.classes().of(type);
      if (javaClass.annotations().hasJpa("Converter")) {
        converters.add(type, javaClass.annotations());
      }
      mapping.classes().noteEmbeddable(javaClass);
      if (javaClass.isEntity()) {
        entityMapping.entity(javaClass);
      } else if (javaClass.annotations().hasGodwit("ExternalSource")) {
        mapping.report().error(type, Messages.externalSourceWithoutEntity(javaClass.simpleName()));
      }
    }
    List<EntityClass> all = new ArrayList<>(entities.all());
    all.forEach(entityMapping::settings);
    return all;
  }

  private void bindToOne() {
    List<AttributeMapping.Waiting> waiting = List.copyOf(attributes.toOne());
    attributes.toOne().clear();
    waiting.forEach(toOne::bind);
  }

  private void bindCollections() {
    while (!attributes.collections().isEmpty()) {
      List<AttributeMapping.Waiting> waiting =
          AttributeMapping.inNameOrder(attributes.collections());
      attributes.collections().clear();
      waiting.forEach(collections::bind);
    }
  }

  private void bindNaturalId(EntityClass entity) {
    List<String> columnNames = attributes.naturalId(entity);
    if (!columnNames.isEmpty()) {
      entity
          .table()
          .unique(Optional.empty(), columnNames.stream().sorted().toList(), entity.declarer());
    }
  }

  private void bindIndexes(EntityClass entity) {
    for (JavaClass layer : entity.tableLayers()) {
      for (Annotation index : layer.annotations().repeatedGodwit("PgIndex")) {
        indexes.pg(entity, index, Optional.empty(), entity.declarer());
      }
    }
    Place place = Place.of(entity);
    for (Attribute attribute : mapping.attributes(entity, entity.tableLayers())) {
      for (Annotation index : attribute.annotations().repeatedGodwit("PgIndex")) {
        indexes.pg(entity, index, Optional.of(attribute), place.declarer(attribute));
      }
    }
  }
}
