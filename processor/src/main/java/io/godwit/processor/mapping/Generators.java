package io.godwit.processor.mapping;

import io.godwit.model.DefaultValue;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.GeneratorRules;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Where a generated key comes from: a sequence, an identity column, a table, or the application.
 */
final class Generators {

  private static final int ALLOCATION = 50;
  private static final String SHARED_SEQUENCE = "hibernate_sequence";

  /** What Hibernate takes for a generator of its own that leaves nothing in the schema. */
  private static final Set<String> NAMES_OF_NONE =
      Set.of("increment", "assigned", "foreign", "select", "guid", "uuid", "uuid.hex", "uuid2");

  private final Mapping mapping;
  private final DeclaredGenerators declared;
  private final TableGenerators tables;
  private final GeneratorRules rules;

  Generators(Mapping mapping, Entities entities) {
    this.mapping = mapping;
    this.declared = new DeclaredGenerators(mapping, entities);
    this.tables = new TableGenerators(mapping);
    this.rules = mapping.provider().generators();
  }

  /** Binds what {@code @GeneratedValue} on a key's attribute needs. */
  void bind(Place place, Attribute attribute, BasicMapping.Bound column) {
    EntityClass entity = place.entity();
    Declarer by = place.declarer(attribute);
    Optional<GeneratorClass> own = GeneratorClass.of(mapping, attribute.annotations());
    if (own.isPresent()) {
      made(own.get(), entity, "", Optional.empty(), column, by);
      return;
    }
    Optional<Annotation> generated = attribute.annotations().jpa("GeneratedValue");
    if (generated.isEmpty() || attribute.annotations().hasHibernate("UuidGenerator")) {
      return;
    }
    String strategy = generated.get().constant("strategy").orElse("AUTO");
    String generator = generated.get().text("generator").orElse("");
    switch (strategy) {
      case "IDENTITY" -> identity(column);
      case "UUID" -> {}
      case "TABLE" -> table(entity, attribute, generator, rules.tableRow(), by);
      case "SEQUENCE" -> sequence(entity, attribute, generator, column, by);
      default -> auto(entity, attribute, generator, column, by);
    }
  }

  private void auto(
      EntityClass entity,
      Attribute attribute,
      String generator,
      BasicMapping.Bound column,
      Declarer by) {
    Optional<Annotation> generic = declared.generic(entity, attribute, generator);
    Optional<Annotation> sequence = declared.jpa(entity, attribute, "SequenceGenerator", generator);
    if (generic.isPresent()) {
      generic(entity, generic.get(), column, by);
    } else if (sequence.isPresent()) {
      sequence(entity, sequence, generator, by);
    } else if (declared.jpa(entity, attribute, "TableGenerator", generator).isPresent()) {
      table(entity, attribute, generator, rules.tableRow(), by);
    } else if (rules.automaticRow().isPresent()) {
      automatic(entity, attribute, generator, rules.automaticRow().get(), by);
    } else if (!isText(attribute) && !NAMES_OF_NONE.contains(generator)) {
      sequence(entity, sequence, generator, by);
    }
  }

  private void automatic(
      EntityClass entity, Attribute attribute, String generator, String row, Declarer by) {
    if (!BasicTypes.name(attribute.type()).equals("java.util.UUID")) {
      table(entity, attribute, generator, row, by);
    }
  }

  private void table(
      EntityClass entity, Attribute attribute, String generator, String row, Declarer by) {
    tables.bind(
        entity, declared.jpa(entity, attribute, "TableGenerator", generator), generator, row, by);
  }

  /** Binds the sequence of a generator that an attribute names. */
  void named(EntityClass entity, Attribute attribute, String generator, Declarer by) {
    declared
        .jpa(entity, attribute, "SequenceGenerator", generator)
        .ifPresent(it -> sequence(entity, Optional.of(it), generator, by));
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

  private void sequence(
      EntityClass entity,
      Attribute attribute,
      String generator,
      BasicMapping.Bound column,
      Declarer by) {
    Optional<Annotation> generic = declared.generic(entity, attribute, generator);
    if (generic.isPresent()) {
      generic(entity, generic.get(), column, by);
    } else {
      sequence(
          entity, declared.jpa(entity, attribute, "SequenceGenerator", generator), generator, by);
    }
  }

  private void sequence(
      EntityClass entity, Optional<Annotation> settings, String generator, Declarer by) {
    Name name =
        settings
            .flatMap(it -> it.text("sequenceName"))
            .or(() -> ofGenerator(generator))
            .map(Name::written)
            .orElseGet(() -> impliedSequence(entity));
    sequence(
        new ObjectName(
            mapping.schema(settings.flatMap(it -> it.text("schema"))),
            mapping.naming().sequence(name).catalog()),
        settings.map(it -> it.number("initialValue", 1)).orElse(1),
        settings
            .map(it -> it.number("allocationSize", ALLOCATION))
            .orElseGet(() -> undeclaredAllocation(generator)),
        by);
  }

  /** The sequence that is called after its generator. */
  private Optional<String> ofGenerator(String generator) {
    return generator.isEmpty() || mapping.rules().settings().singleSequence()
        ? Optional.empty()
        : Optional.of(generator);
  }

  /** Where sequences are shared, a generator that nobody declares takes one number at a time. */
  private int undeclaredAllocation(String generator) {
    boolean shared =
        mapping.rules().settings().singleSequence()
            || mapping.rules().settings().legacySequences()
                && (generator.isEmpty() || mapping.rules().since7());
    return shared ? 1 : ALLOCATION;
  }

  private Name impliedSequence(EntityClass entity) {
    if (mapping.rules().settings().singleSequence()
        || mapping.rules().settings().legacySequences()) {
      return Name.implied(SHARED_SEQUENCE);
    }
    return rules
        .sequence()
        .map(Name::implied)
        .orElseGet(() -> mapping.naming().table(entity.root().table().logicalName()).with("_SEQ"));
  }

  private void sequence(ObjectName name, int start, int increment, Declarer by) {
    int step = increment == 0 ? 1 : increment;
    Sequence sequence =
        new Sequence(
            name,
            SequenceOptions.of("bigint", rules.startsAtLast() ? start + step - 1 : start, step),
            Optional.empty());
    if (mapping.drafts().sequence(sequence, by).isPresent()) {
      mapping.report().error(by.element(), Messages.sequencesClash(name.name()));
    }
  }

  /** Hibernate's own way to say it: by a class, or by a word for one of its own. */
  private void generic(
      EntityClass entity, Annotation generic, BasicMapping.Bound column, Declarer by) {
    GeneratorClass generator =
        GeneratorClass.ofGeneric(mapping, generic)
            .orElseGet(() -> named(generic.text("strategy").orElse("")));
    made(generator, entity, generic.text("name").orElse(""), Optional.of(generic), column, by);
  }

  private static GeneratorClass named(String strategy) {
    GeneratorClass.Kind kind =
        switch (strategy) {
          case "identity", "org.hibernate.id.IdentityGenerator" -> GeneratorClass.Kind.IDENTITY;
          case "native",
              "sequence",
              "enhanced-sequence",
              "org.hibernate.id.enhanced.SequenceStyleGenerator" ->
              GeneratorClass.Kind.SEQUENCE;
          case "enhanced-table", "org.hibernate.id.enhanced.TableGenerator" ->
              GeneratorClass.Kind.TABLE;
          default -> GeneratorClass.Kind.APPLICATION;
        };
    return new GeneratorClass(strategy, kind, false);
  }

  /** What a generator leaves in the schema. */
  private void made(
      GeneratorClass generator,
      EntityClass entity,
      String name,
      Optional<Annotation> settings,
      BasicMapping.Bound column,
      Declarer by) {
    switch (generator.kind()) {
      case IDENTITY -> identity(column);
      case TABLE -> tables.bind(entity, Optional.empty(), name, rules.tableRow(), by);
      case SEQUENCE ->
          sequence(
              ObjectName.of(
                  mapping.naming().sequence(sequenceName(entity, name, settings)).catalog()),
              parameter(settings, "initial_value").map(Integer::parseInt).orElse(1),
              parameter(settings, "increment_size").map(Integer::parseInt).orElse(ALLOCATION),
              by);
      case APPLICATION -> {}
    }
    if (generator.decidesWhenItRuns()) {
      mapping.report().warning(by.element(), Messages.generatorDecides(generator.name()));
    }
  }

  private Name sequenceName(EntityClass entity, String name, Optional<Annotation> settings) {
    return parameter(settings, "sequence_name")
        .or(() -> name.isEmpty() ? Optional.empty() : Optional.of(name))
        .map(Name::written)
        .orElseGet(() -> impliedSequence(entity));
  }

  private static Optional<String> parameter(Optional<Annotation> generic, String name) {
    return generic.flatMap(it -> parameter(it, name));
  }

  private static Optional<String> parameter(Annotation generic, String name) {
    return generic.annotations("parameters").stream()
        .filter(it -> it.text("name").filter(name::equals).isPresent())
        .findFirst()
        .flatMap(it -> it.text("value"));
  }

  /**
   * Whether a key without a strategy is made by the application. From Hibernate 7 on, what counts
   * is the type that the member is declared with, even if that is a type variable.
   */
  private boolean isText(Attribute attribute) {
    TypeMirror type = attribute.type();
    if (mapping.rules().since7()) {
      TypeMirror declared = attribute.element().asType();
      type =
          declared.getKind() == TypeKind.EXECUTABLE
              ? ((ExecutableType) declared).getReturnType()
              : declared;
    }
    String name = BasicTypes.name(type);
    return name.equals("java.util.UUID")
        || mapping.rules().since7() && name.equals("java.lang.String");
  }
}
