package io.godwit.processor.mapping;

import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.BasicTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a generated key comes from: a sequence, an identity column, a table, or the application.
 */
final class Generators {

  private static final int ALLOCATION = 50;

  private final Mapping mapping;

  Generators(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Binds what {@code @GeneratedValue} on a key's attribute needs. */
  void bind(Place place, Attribute attribute, BasicMapping.Bound column) {
    Optional<Annotation> generated = attribute.annotations().jpa("GeneratedValue");
    if (generated.isEmpty() || isApplications(attribute.annotations())) {
      return;
    }
    EntityClass entity = place.entity();
    Declarer by = place.declarer(attribute);
    String strategy = generated.get().constant("strategy").orElse("AUTO");
    String generator = generated.get().text("generator").orElse("");
    switch (strategy) {
      case "IDENTITY" -> identity(column);
      case "UUID" -> {}
      case "TABLE" -> table(entity, attribute, generator, by);
      case "SEQUENCE" -> sequence(entity, attribute, generator, by);
      default -> auto(entity, attribute, generator, by);
    }
  }

  private void auto(EntityClass entity, Attribute attribute, String generator, Declarer by) {
    Optional<Annotation> generic = generic(entity, attribute, generator);
    if (generic.isPresent()) {
      genericSequence(entity, generic.get(), by);
    } else if (declared(entity, attribute, "TableGenerator", generator).isPresent()) {
      table(entity, attribute, generator, by);
    } else if (isNumber(attribute)) {
      sequence(entity, attribute, generator, by);
    }
  }

  /** Binds the sequence of a generator that an attribute names. */
  void named(EntityClass entity, Attribute attribute, String generator, Declarer by) {
    if (declared(entity, attribute, "SequenceGenerator", generator).isPresent()) {
      sequence(entity, attribute, generator, by);
    }
  }

  private void identity(BasicMapping.Bound bound) {
    Optional<ColumnDraft> column = bound.table().column(bound.name());
    String type = column.map(it -> it.column().type()).orElse("bigint");
    if (column.isPresent() && column.get().column().defaultValue().isEmpty()) {
      String counted = type.equals("integer") || type.equals("smallint") ? type : "bigint";
      bound
          .table()
          .put(
              column
                  .get()
                  .withDefault(
                      new DefaultValue.Identity(false, SequenceOptions.of(counted, 1, 1))));
    }
  }

  private void sequence(EntityClass entity, Attribute attribute, String generator, Declarer by) {
    Optional<Annotation> generic = generic(entity, attribute, generator);
    if (generic.isPresent()) {
      genericSequence(entity, generic.get(), by);
      return;
    }
    Optional<Annotation> declared = declared(entity, attribute, "SequenceGenerator", generator);
    Name name =
        declared
            .flatMap(it -> it.text("sequenceName"))
            .or(() -> generator.isEmpty() ? Optional.empty() : Optional.of(generator))
            .map(Name::written)
            .orElseGet(() -> impliedSequence(entity));
    sequence(
        new ObjectName(
            declared.flatMap(it -> it.text("schema")).map(this::schema),
            mapping.naming().sequence(name).catalog()),
        declared.map(it -> it.number("initialValue", 1)).orElse(1),
        declared.map(it -> it.number("allocationSize", ALLOCATION)).orElse(ALLOCATION),
        by);
  }

  private Name impliedSequence(EntityClass entity) {
    return mapping.naming().table(entity.root().table().logicalName()).with("_SEQ");
  }

  private String schema(String written) {
    return mapping.naming().schema(Name.written(written)).catalog();
  }

  private void sequence(ObjectName name, int start, int increment, Declarer by) {
    int step = increment == 0 ? 1 : increment;
    Sequence sequence =
        new Sequence(name, SequenceOptions.of("bigint", start, step), Optional.empty());
    if (mapping.drafts().sequence(sequence, by).isPresent()) {
      mapping.report().error(by.element(), Messages.sequencesClash(name.name()));
    }
  }

  /** Hibernate's own way to say it; only its sequences are part of the schema. */
  private void genericSequence(EntityClass entity, Annotation generic, Declarer by) {
    String strategy =
        generic
            .text("strategy")
            .or(() -> generic.classLiteral("type").map(BasicTypes::name))
            .orElse("");
    boolean isSequence =
        strategy.equals("sequence")
            || strategy.equals("enhanced-sequence")
            || strategy.endsWith("SequenceStyleGenerator");
    if (strategy.equals("native") || isSequence) {
      sequence(
          ObjectName.of(
              mapping
                  .naming()
                  .sequence(
                      parameter(generic, "sequence_name")
                          .map(Name::written)
                          .orElseGet(() -> impliedSequence(entity)))
                  .catalog()),
          parameter(generic, "initial_value").map(Integer::parseInt).orElse(1),
          parameter(generic, "increment_size").map(Integer::parseInt).orElse(ALLOCATION),
          by);
    }
  }

  private static Optional<String> parameter(Annotation generic, String name) {
    return generic.annotations("parameters").stream()
        .filter(it -> it.text("name").filter(name::equals).isPresent())
        .findFirst()
        .flatMap(it -> it.text("value"));
  }

  private static Optional<Annotation> generic(
      EntityClass entity, Attribute attribute, String generator) {
    if (generator.isEmpty()) {
      return attribute.annotations().hibernate("GenericGenerator");
    }
    return places(entity, attribute).stream()
        .flatMap(it -> it.repeatedHibernate("GenericGenerator", "GenericGenerators").stream())
        .filter(it -> it.text("name").filter(generator::equals).isPresent())
        .findFirst();
  }

  private static Optional<Annotation> declared(
      EntityClass entity, Attribute attribute, String annotation, String generator) {
    return places(entity, attribute).stream()
        .flatMap(it -> it.repeatedJpa(annotation, annotation + "s").stream())
        .filter(
            it ->
                it.text("name")
                    .map(name -> name.equals(generator))
                    .orElse(generator.isEmpty() || generator.equals(entity.name())))
        .findFirst();
  }

  /** Where a generator may be declared for the attribute: on it, and on the entity's classes. */
  private static List<Annotations> places(EntityClass entity, Attribute attribute) {
    List<Annotations> places = new java.util.ArrayList<>();
    places.add(attribute.annotations());
    for (JavaClass layer : entity.allLayers()) {
      places.add(layer.annotations());
    }
    return places;
  }

  /** Whether the application makes the value by itself. */
  private static boolean isApplications(Annotations annotations) {
    return annotations.hasHibernate("UuidGenerator")
        || annotations.all().stream()
            .flatMap(it -> it.mirror().stream())
            .anyMatch(
                it ->
                    Annotations.of(it.getAnnotationType().asElement())
                        .hasHibernate("IdGeneratorType"));
  }

  private static boolean isNumber(Attribute attribute) {
    return switch (BasicTypes.name(attribute.type())) {
      case "byte",
          "short",
          "int",
          "long",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger",
          "java.math.BigDecimal" ->
          true;
      default -> false;
    };
  }

  /** The table of {@code @TableGenerator}, with a row for each generator. */
  private void table(EntityClass entity, Attribute attribute, String generator, Declarer by) {
    Optional<Annotation> declared = declared(entity, attribute, "TableGenerator", generator);
    String table =
        declared
            .flatMap(it -> it.text("table"))
            .or(() -> declared.flatMap(it -> it.text("name")))
            .orElse("hibernate_sequences");
    Name logical = Name.written(table);
    ObjectName name =
        new ObjectName(
            declared.flatMap(it -> it.text("schema")).map(this::schema),
            mapping.naming().table(logical).catalog());
    TableDraft draft = mapping.drafts().table(name, logical, by);
    String key = column(declared, "pkColumnName", "sequence_name");
    String value = column(declared, "valueColumnName", "next_val");
    if (draft.column(key).isEmpty()) {
      add(draft, Column.of(key, "varchar(255)", false), by, 0);
      add(draft, Column.of(value, "bigint", true), by, 1);
      draft.primaryKey(List.of(key), by);
    }
  }

  private String column(Optional<Annotation> declared, String member, String otherwise) {
    return mapping
        .naming()
        .column(Name.written(declared.flatMap(it -> it.text(member)).orElse(otherwise)))
        .catalog();
  }

  private static void add(TableDraft table, Column column, Declarer by, long position) {
    table.put(
        new ColumnDraft(
            column,
            by,
            Optional.empty(),
            false,
            position,
            table.name().name().toLowerCase(Locale.ROOT),
            false,
            0,
            column.name()));
  }
}
