package io.godwit.processor.mapping;

import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hibernate's {@code @Comment} where it isn't on a column's own attribute. */
final class Comments {

  private record OfEmbedded(Place inner, List<Attribute> parts, String comment) {}

  private final AttributeColumns attributeColumns;
  private final List<OfEmbedded> waiting = new ArrayList<>();

  Comments(AttributeColumns attributeColumns) {
    this.attributeColumns = attributeColumns;
  }

  /** What a class says of its tables: of the first, or of the one that it names. */
  static void ofClass(EntityClass entity) {
    Annotations annotations = entity.javaClass().annotations();
    for (Annotation each : annotations.repeatedHibernate("Comment", "Comments")) {
      Optional<String> text = each.text("value");
      Optional<TableDraft> table =
          each.text("on")
              .map(it -> entity.secondaryTables().get(it.toLowerCase(Locale.ROOT)))
              .or(() -> Optional.of(entity.table()));
      text.ifPresent(table.get()::comment);
    }
  }

  /** A comment on a collection is one on the table in which its rows or its references are. */
  static void ofCollection(TableDraft table, Annotations annotations) {
    annotations.hibernate("Comment").flatMap(it -> it.text("value")).ifPresent(table::comment);
  }

  /** Keeps a comment on an embedded attribute until its columns are bound. */
  void ofEmbedded(Place inner, Attribute embedded, List<Attribute> parts) {
    embedded
        .annotations()
        .hibernate("Comment")
        .flatMap(it -> it.text("value"))
        .ifPresent(it -> waiting.add(new OfEmbedded(inner, parts, it)));
  }

  /** Hibernate has it on one column: the first one of the attribute whose name comes first. */
  void bind() {
    for (OfEmbedded each : waiting) {
      each.parts().stream()
          .sorted(Comparator.comparing(Attribute::name))
          .map(it -> attributeColumns.of(each.inner().entity(), each.inner().path() + it.name()))
          .flatMap(Optional::stream)
          .filter(it -> !it.columns().isEmpty())
          .findFirst()
          .ifPresent(
              held ->
                  held.table()
                      .column(held.columns().get(0))
                      .ifPresent(it -> held.table().put(it.withComment(each.comment()))));
    }
    waiting.clear();
  }
}
