package io.godwit.processor.xml;

import io.godwit.processor.read.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Before Hibernate 7: of an attribute that the file mentions nothing counts that the file could
 * have said. On a class each annotation is replaced by itself.
 */
final class ReplacingOverlay implements Overlay {

  private static final String JPA = "jakarta.persistence.";

  /** What Hibernate 6's files can say. Annotations that aren't among these stay in any case. */
  private static final Set<String> SAID_IN_FILES =
      Set.of(
          JPA + "AttributeOverride",
          JPA + "AttributeOverrides",
          JPA + "Basic",
          JPA + "CollectionTable",
          JPA + "Column",
          JPA + "Convert",
          JPA + "Converts",
          JPA + "DiscriminatorColumn",
          JPA + "DiscriminatorValue",
          JPA + "Embeddable",
          JPA + "Embedded",
          JPA + "EmbeddedId",
          JPA + "Entity",
          JPA + "Enumerated",
          JPA + "ForeignKey",
          JPA + "GeneratedValue",
          JPA + "Id",
          JPA + "IdClass",
          JPA + "Index",
          JPA + "Inheritance",
          JPA + "JoinColumn",
          JPA + "JoinColumns",
          JPA + "JoinTable",
          JPA + "Lob",
          JPA + "ManyToMany",
          JPA + "ManyToOne",
          JPA + "MapKey",
          JPA + "MapKeyClass",
          JPA + "MapKeyColumn",
          JPA + "MapKeyEnumerated",
          JPA + "MapKeyJoinColumn",
          JPA + "MapKeyJoinColumns",
          JPA + "MapKeyTemporal",
          JPA + "MappedSuperclass",
          JPA + "OneToMany",
          JPA + "OneToOne",
          JPA + "OrderColumn",
          JPA + "PrimaryKeyJoinColumn",
          JPA + "PrimaryKeyJoinColumns",
          JPA + "SecondaryTable",
          JPA + "SecondaryTables",
          JPA + "SequenceGenerator",
          JPA + "Table",
          JPA + "TableGenerator",
          JPA + "Temporal",
          JPA + "Transient",
          JPA + "Version",
          "org.hibernate.annotations.Any",
          "org.hibernate.annotations.JdbcTypeCode",
          "org.hibernate.annotations.ManyToAny",
          "org.hibernate.annotations.Type",
          "org.hibernate.annotations.UuidGenerator");

  /** Whose entries are joined with the source's, by what they are about. */
  private static final Map<String, String> JOINED =
      Map.of(
          JPA + "AttributeOverrides", "name",
          JPA + "AssociationOverrides", "name",
          JPA + "Converts", "attributeName");

  private static final Set<String> KINDS =
      Set.of(JPA + "Entity", JPA + "MappedSuperclass", JPA + "Embeddable");

  @Override
  public List<Annotation> ofClass(List<Annotation> own, List<Annotation> said, boolean complete) {
    List<Annotation> result = new ArrayList<>();
    for (Annotation each : said) {
      result.add(complete ? each : joined(each, own));
    }
    for (Annotation each : own) {
      boolean kept = !SAID_IN_FILES.contains(each.type()) || !complete && !isSaid(each, said);
      if (kept && result.stream().noneMatch(it -> it.type().equals(each.type()))) {
        result.add(each);
      }
    }
    return result;
  }

  @Override
  public List<Annotation> ofMember(List<Annotation> own, List<Annotation> said, boolean complete) {
    List<Annotation> result = new ArrayList<>(said);
    for (Annotation each : ofUnmentioned(own)) {
      if (said.stream().noneMatch(it -> it.type().equals(each.type()))) {
        result.add(each);
      }
    }
    return result;
  }

  @Override
  public List<Annotation> ofUnmentioned(List<Annotation> own) {
    return own.stream().filter(it -> !SAID_IN_FILES.contains(it.type())).toList();
  }

  private static boolean isSaid(Annotation own, List<Annotation> said) {
    boolean isKind = KINDS.contains(own.type());
    for (Annotation each : said) {
      if (each.type().equals(own.type())
          || own.type().equals(CONTAINED.get(each.type()))
          || isKind && KINDS.contains(each.type())) {
        return true;
      }
    }
    return false;
  }

  private static Annotation joined(Annotation said, List<Annotation> own) {
    if (said.type().equals(JPA + "Entity")) {
      return find(own, said.type()).map(it -> it.overriddenBy(said)).orElse(said);
    }
    String by = JOINED.get(said.type());
    if (by == null) {
      return said;
    }
    List<Annotation> all = new ArrayList<>(said.annotations("value"));
    List<Annotation> more = new ArrayList<>();
    find(own, CONTAINED.get(said.type())).ifPresent(more::add);
    find(own, said.type()).ifPresent(it -> more.addAll(it.annotations("value")));
    for (Annotation each : more) {
      if (all.stream().noneMatch(it -> it.text(by).equals(each.text(by)))) {
        all.add(each);
      }
    }
    return new Annotation(said.type(), Map.of("value", all));
  }

  private static Optional<Annotation> find(List<Annotation> all, String type) {
    return all.stream().filter(it -> it.type().equals(type)).findFirst();
  }
}
