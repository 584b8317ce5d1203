package io.godwit.processor.xml;

import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.AnnotationSource;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Constant;
import io.godwit.processor.read.PropertyNames;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What classes and members are annotated with when mapping files have their say: from Hibernate 7
 * on a file's element is laid over the annotation, member by member; before, it replaces what the
 * attribute was annotated with.
 */
final class MappedAnnotations implements AnnotationSource {

  private final Map<String, MappedClass> classes;
  private final UnitDefaults defaults;
  private final Overlay overlay;
  private final Annotations shared;
  private final boolean since7;
  private final Elements elements;
  private final Map<Element, Annotations> known = new HashMap<>();

  MappedAnnotations(
      Map<String, MappedClass> classes,
      UnitDefaults defaults,
      Annotations shared,
      boolean since7,
      Elements elements) {
    this.classes = classes;
    this.defaults = defaults;
    this.shared = shared;
    this.overlay = since7 ? new MergingOverlay() : new ReplacingOverlay();
    this.since7 = since7;
    this.elements = elements;
  }

  @Override
  public Annotations of(Element element) {
    Annotations found = known.get(element);
    if (found == null) {
      found = read(element);
      known.put(element, found);
    }
    return found;
  }

  @Override
  public Annotations shared() {
    return shared;
  }

  /** Where a mapping file speaks of an element. */
  Optional<XmlPlace> placeOf(Element element) {
    if (element instanceof TypeElement type) {
      return mapped(type).map(MappedClass::place).filter(it -> it.line() > 0);
    }
    return element.getEnclosingElement() instanceof TypeElement type
        ? mapped(type)
            .flatMap(it -> Optional.ofNullable(it.attributes().get(attributeName(element))))
            .map(MappedAttribute::place)
        : Optional.empty();
  }

  /** Says which attributes a class doesn't have. */
  void check(TypeElement type, MappedClass mapped, Report report) {
    for (MappedAttribute each : mapped.attributes().values()) {
      boolean there =
          type.getEnclosedElements().stream()
              .anyMatch(
                  it -> attributeName(it).equals(each.name()) && isOf(each, it, type, mapped));
      if (!there) {
        report.error(
            each.place()
                + ": "
                + Messages.mappedAttributeIsMissing(
                    each.name(), type.getQualifiedName().toString()));
      }
    }
  }

  private Annotations read(Element element) {
    if (element instanceof TypeElement type) {
      return mapped(type).map(it -> ofClass(type, it)).orElseGet(() -> Annotations.of(element));
    }
    boolean member =
        element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
    return member && element.getEnclosingElement() instanceof TypeElement type
        ? mapped(type)
            .map(it -> ofMember(type, element, it))
            .orElseGet(() -> Annotations.of(element))
        : Annotations.of(element);
  }

  private Optional<MappedClass> mapped(TypeElement type) {
    MappedClass mapped = classes.get(elements.getBinaryName(type).toString());
    return mapped == null && !since7 && defaults.complete()
        ? Optional.of(MappedClass.unmentioned())
        : Optional.ofNullable(mapped);
  }

  private Annotations ofClass(TypeElement type, MappedClass mapped) {
    List<Annotation> own = Annotations.of(type).all();
    List<Annotation> said = new ArrayList<>(mapped.annotations());
    access(type, mapped)
        .ifPresent(it -> said.add(Vocabulary.jpa("Access", Map.of("value", constant(it)))));
    if (mapped.kind().equals("Entity") && mapped.schema().isPresent()) {
      tableInSchema(own, said, mapped);
    }
    return Annotations.of(overlay.ofClass(own, said, mapped.complete()));
  }

  /** A file's schema holds for the tables of its entities, even if it doesn't mention them. */
  private void tableInSchema(List<Annotation> own, List<Annotation> said, MappedClass mapped) {
    String table = "jakarta.persistence.Table";
    if (said.stream().noneMatch(it -> it.type().equals(table))) {
      Annotation inSchema = new Annotation(table, Map.of("schema", mapped.schema().orElseThrow()));
      Optional<Annotation> written =
          since7 || mapped.complete()
              ? Optional.empty()
              : own.stream().filter(it -> it.type().equals(table)).findFirst();
      said.add(
          written
              .map(it -> it.text("schema").isPresent() ? it : it.overriddenBy(inSchema))
              .orElse(inSchema));
    }
  }

  private Annotations ofMember(TypeElement type, Element member, MappedClass mapped) {
    List<Annotation> own = Annotations.of(member).all();
    String name = attributeName(member);
    MappedAttribute attribute = mapped.attributes().get(name);
    if (attribute == null || !isOf(attribute, member, type, mapped)) {
      return Annotations.of(mapped.complete() ? overlay.ofUnmentioned(own) : inSchema(own, mapped));
    }
    List<Annotation> said = new ArrayList<>(attribute.annotations());
    Optional<AccessType> access =
        since7 ? attribute.access().or(() -> access(type, mapped)) : attribute.access();
    access
        .filter(it -> since7 || it != accessOf(member))
        .ifPresent(it -> said.add(Vocabulary.jpa("Access", Map.of("value", constant(it)))));
    return Annotations.of(overlay.ofMember(own, said, mapped.complete()));
  }

  /** Before Hibernate 7 a file's schema also holds for tables of which only annotations speak. */
  private List<Annotation> inSchema(List<Annotation> own, MappedClass mapped) {
    if (since7 || mapped.schema().isEmpty() || !needsTable(Annotations.of(own))) {
      return own;
    }
    String joinTable = "jakarta.persistence.JoinTable";
    Annotation inSchema = new Annotation(joinTable, Map.of("schema", mapped.schema().get()));
    List<Annotation> result = new ArrayList<>();
    for (Annotation each : own) {
      if (!each.type().equals(joinTable)) {
        result.add(each);
      } else {
        inSchema = each.text("schema").isPresent() ? each : each.overriddenBy(inSchema);
      }
    }
    result.add(inSchema);
    return result;
  }

  private static boolean needsTable(Annotations annotations) {
    return !annotations.hasJpa("JoinColumn")
        && !annotations.hasJpa("JoinColumns")
        && (annotations.hasJpa("ElementCollection")
            || owns(annotations.jpa("ManyToMany"))
            || owns(annotations.jpa("OneToMany")));
  }

  private static boolean owns(Optional<Annotation> association) {
    return association.filter(it -> it.text("mappedBy").isEmpty()).isPresent();
  }

  /** Hibernate 7 looks for one member; before, the field and the getter were both meant. */
  private boolean isOf(
      MappedAttribute attribute, Element member, TypeElement type, MappedClass mapped) {
    if (!since7) {
      return true;
    }
    AccessType access =
        attribute
            .access()
            .or(
                () ->
                    mapped.kind().equals("Embeddable")
                        ? Optional.of(AccessType.FIELD)
                        : access(type, mapped))
            .orElse(AccessType.FIELD);
    return accessOf(member) == access;
  }

  private static AccessType accessOf(Element member) {
    return member.getKind() == ElementKind.FIELD ? AccessType.FIELD : AccessType.PROPERTY;
  }

  /** How the class's attributes are read, where Hibernate says so on the class itself. */
  private Optional<AccessType> access(TypeElement type, MappedClass mapped) {
    Optional<AccessType> inFiles = mapped.fileAccess().or(defaults::access);
    Optional<AccessType> annotated =
        mapped.complete() ? Optional.empty() : AccessType.declared(Annotations.of(type));
    if (!since7) {
      return mapped.access().or(() -> annotated).or(() -> inFiles).or(() -> ofKey(type, mapped));
    }
    return switch (mapped.kind()) {
      case "Entity" ->
          mapped.complete()
              ? mapped.access().or(() -> inFiles).or(() -> Optional.of(AccessType.PROPERTY))
              : mapped
                  .access()
                  .or(mapped::fileAccess)
                  .or(() -> annotated)
                  .or(defaults::access)
                  .or(() -> ofAnnotatedKey(type))
                  .or(() -> Optional.of(AccessType.PROPERTY));
      case "MappedSuperclass" -> mapped.access().or(() -> inFiles);
      case "Embeddable" -> mapped.complete() ? mapped.access().or(() -> inFiles) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Before Hibernate 7 an attribute of a file is its getter first, and then its field. */
  private static Optional<AccessType> ofKey(TypeElement type, MappedClass mapped) {
    Optional<AccessType> found = Optional.empty();
    for (MappedAttribute each : mapped.attributes().values()) {
      if (each.isKey()) {
        for (Element member : type.getEnclosedElements()) {
          if (PropertyNames.of(member).filter(each.name()::equals).isPresent()) {
            return Optional.of(AccessType.PROPERTY);
          }
        }
        found = Optional.of(AccessType.FIELD);
      }
    }
    return found;
  }

  private static Optional<AccessType> ofAnnotatedKey(TypeElement type) {
    Optional<AccessType> found = Optional.empty();
    for (Element member : type.getEnclosedElements()) {
      Annotations annotations = Annotations.of(member);
      if (annotations.hasJpa("Id") || annotations.hasJpa("EmbeddedId")) {
        if (member.getKind() == ElementKind.FIELD) {
          return Optional.of(AccessType.FIELD);
        }
        found = Optional.of(AccessType.PROPERTY);
      }
    }
    return found;
  }

  private static String attributeName(Element member) {
    return member.getKind() == ElementKind.FIELD
        ? member.getSimpleName().toString()
        : PropertyNames.of(member).orElse("");
  }

  private static Constant constant(AccessType access) {
    return new Constant(access.name());
  }
}
