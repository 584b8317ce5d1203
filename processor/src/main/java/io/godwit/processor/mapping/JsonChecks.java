package io.godwit.processor.mapping;

import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import io.godwit.processor.type.BasicUse;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The check of a column that holds an embeddable as JSON: what the embeddable's attributes require,
 * asked of the parts of the document.
 */
final class JsonChecks {

  private static final int JSON = 3001;
  private static final int DEEPEST = 20;

  private final Mapping mapping;

  JsonChecks(Mapping mapping) {
    this.mapping = mapping;
  }

  void add(Place place, Attribute attribute, TableDraft table, String column, boolean nullable) {
    Optional<JavaClass> embeddable = kept(attribute);
    if (embeddable.isEmpty()) {
      return;
    }
    String sql = SqlText.identifier(column);
    List<String> conditions = conditions(place, attribute, sql, 0);
    if (!conditions.isEmpty()) {
      String all = String.join(" and ", conditions);
      table.check(
          new CheckDraft(
              Optional.empty(),
              Optional.of(column),
              nullable ? sql + " is null or (" + all + ")" : all,
              place.declarer(attribute)));
    }
  }

  /** The embeddable that an attribute keeps as JSON. */
  private Optional<JavaClass> kept(Attribute attribute) {
    return attribute
        .annotations()
        .hibernate("JdbcTypeCode")
        .filter(it -> it.number("value", 0) == JSON)
        .flatMap(it -> mapping.classes().of(attribute.type()))
        .filter(JavaClass::isEmbeddable);
  }

  private List<String> conditions(Place place, Attribute attribute, String document, int depth) {
    List<Attribute> parts =
        new ArrayList<>(
            mapping.embeddableAttributes((DeclaredType) attribute.type(), place.entity()));
    parts.sort(Comparator.comparing(Attribute::name));
    List<String> conditions = new ArrayList<>();
    for (Attribute part : parts) {
      if (kept(part).isPresent() && depth < DEEPEST) {
        nested(place, part, document, depth).ifPresent(conditions::add);
      } else if (isValue(part)) {
        value(part, document, conditions);
      }
    }
    return conditions;
  }

  private Optional<String> nested(Place place, Attribute part, String document, int depth) {
    String inner = document + "->" + SqlText.literal(name(part, ColumnSettings.NONE));
    List<String> conditions = conditions(place, part, inner, depth + 1);
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of("(" + inner + " is null or (" + String.join(" and ", conditions) + "))");
  }

  /** Hibernate doesn't look into what is embedded in an embeddable, nor into associations. */
  private boolean isValue(Attribute part) {
    Annotations annotations = part.annotations();
    boolean embedded =
        mapping.classes().of(part.type()).filter(JavaClass::isEmbeddable).isPresent();
    return !embedded
        && !annotations.hasJpa("Embedded")
        && !annotations.hasJpa("ElementCollection")
        && !annotations.hasJpa("ManyToOne")
        && !annotations.hasJpa("OneToOne")
        && !annotations.hasJpa("OneToMany")
        && !annotations.hasJpa("ManyToMany");
  }

  private void value(Attribute part, String document, List<String> conditions) {
    Annotations annotations = part.annotations();
    Optional<Annotation> given = annotations.jpa("Column");
    ColumnSettings settings = ColumnSettings.of(given);
    Optional<TypeMirror> converter =
        annotations.jpa("Convert").flatMap(it -> it.classLiteral("converter"));
    Optional<ColumnType> type =
        mapping
            .columnTypes()
            .of(
                new BasicUse(
                    part.type(),
                    annotations,
                    settings,
                    annotations.jpa("Enumerated"),
                    annotations.jpa("Temporal"),
                    converter,
                    true));
    if (type.isEmpty()) {
      return;
    }
    String value = value(document, name(part, settings), type.get(), given.isEmpty());
    boolean required =
        settings.notNull()
            || annotations.jpa("Basic").filter(it -> !it.truth("optional", true)).isPresent();
    Optional<String> check = type.get().check().map(it -> it.apply(value));
    if (required) {
      conditions.add(value + " is not null");
      check.ifPresent(conditions::add);
    } else {
      check.ifPresent(it -> conditions.add("(" + value + " is null or " + it + ")"));
    }
  }

  /** A part of the document as the type that it stands for. */
  private String value(String document, String name, ColumnType type, boolean lengthless) {
    String key = SqlText.literal(name);
    if (type.sql().equals("bytea")) {
      return "decode(" + document + "->>" + key + ",'hex')";
    }
    if (type.sql().equals("jsonb") || type.sql().endsWith("[]")) {
      return document + "->" + key;
    }
    boolean varchar = lengthless && type.sql().equals("varchar(255)") && mapping.rules().since74();
    return "cast(" + document + "->>" + key + " as " + (varchar ? "varchar" : type.sql()) + ")";
  }

  /** As the application writes it: with the case of its letters. */
  private String name(Attribute part, ColumnSettings settings) {
    Name logical = settings.name().map(Name::written).orElseGet(() -> Name.implied(part.name()));
    return mapping.naming().column(logical).text();
  }
}
