package io.godwit.processor.xml;

import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** One mapping file: {@code entity-mappings}. */
final class MappingFile {

  private static final Map<String, String> KINDS =
      Map.of(
          "entity", "Entity",
          "mapped-superclass", "MappedSuperclass",
          "embeddable", "Embeddable",
          "converter", "Converter");

  private final XmlElement root;
  private final Elements elements;
  private final Types types;
  private final boolean since7;
  private final Report report;

  MappingFile(XmlElement root, Elements elements, Types types, boolean since7, Report report) {
    this.root = root;
    this.elements = elements;
    this.types = types;
    this.since7 = since7;
    this.report = report;
  }

  /** Whether an element is about a class. */
  static boolean isClass(XmlElement element) {
    return KINDS.containsKey(element.name());
  }

  /** What the file says of the whole persistence unit. */
  static UnitDefaults unitDefaults(XmlElement root) {
    Optional<XmlElement> metadata = root.child("persistence-unit-metadata");
    Optional<XmlElement> defaults = metadata.flatMap(it -> it.child("persistence-unit-defaults"));
    return new UnitDefaults(
        metadata.filter(it -> it.has("xml-mapping-metadata-complete")).isPresent(),
        defaults.flatMap(it -> it.childText("access")).flatMap(AttributeElements::access),
        defaults.flatMap(it -> it.childText("schema")));
  }

  /** Adds the classes that the file is about, by their binary names. */
  void addTo(Map<String, MappedClass> classes, boolean allComplete) {
    if (!root.name().equals("entity-mappings")) {
      report.warning(root.place() + ": " + Messages.noMappingFile(root.toString()));
      return;
    }
    ClassNames names = new ClassNames(elements, types, root.childText("package"));
    Vocabulary vocabulary = new Vocabulary(names, root.childText("schema"), since7, report);
    root.child("persistence-unit-metadata")
        .flatMap(it -> it.child("persistence-unit-defaults"))
        .flatMap(it -> it.child("delimited-identifiers"))
        .ifPresent(it -> vocabulary.unheeded(it, it + " in <persistence-unit-defaults>"));
    Optional<AccessType> access = root.childText("access").flatMap(AttributeElements::access);
    ClassElements reader = new ClassElements(vocabulary, access);
    for (XmlElement each : root.children()) {
      String kind = KINDS.get(each.name());
      if (kind != null) {
        reader
            .className(each)
            .ifPresent(
                it -> classes.put(names.qualified(it), reader.read(each, kind, allComplete)));
      } else if (!isSaidElsewhere(each.name())) {
        vocabulary.unread(each, each.toString());
      }
    }
  }

  /** The generators that any entity may name. */
  List<Annotation> generators() {
    ClassNames names = new ClassNames(elements, types, root.childText("package"));
    Vocabulary vocabulary = new Vocabulary(names, root.childText("schema"), since7, report);
    List<Annotation> all = new ArrayList<>();
    AttributeParts.contain(
        all,
        "SequenceGenerators",
        vocabulary.annotations(root.all("sequence-generator"), Shapes.SEQUENCE_GENERATOR));
    AttributeParts.contain(
        all,
        "TableGenerators",
        vocabulary.annotations(root.all("table-generator"), Shapes.TABLE_GENERATOR));
    return all;
  }

  private static boolean isSaidElsewhere(String name) {
    return switch (name) {
      case "description",
          "persistence-unit-metadata",
          "package",
          "schema",
          "catalog",
          "access",
          "attribute-accessor",
          "auto-import",
          "default-cascade",
          "default-lazy",
          "filter-def",
          "fetch-profile",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "sql-result-set-mapping",
          "import",
          "sequence-generator",
          "table-generator" ->
          true;
      default -> false;
    };
  }
}
