package io.godwit.processor.mapping;

import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.ConstraintDrafts.IndexDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.List;
import java.util.Optional;

/** {@code @ExternalSource}: where a row came from. */
final class ExternalSources {

  private final Mapping mapping;
  private final Columns columns;

  ExternalSources(Mapping mapping, Columns columns) {
    this.mapping = mapping;
    this.columns = columns;
  }

  /** Adds the columns that the entity doesn't map itself, and the index. */
  void bind(EntityClass entity) {
    Optional<Annotation> annotation = entity.javaClass().annotations().godwit("ExternalSource");
    if (annotation.isEmpty()) {
      return;
    }
    TableDraft table = entity.table();
    Declarer by = entity.declarer();
    String source = text(entity, annotation.get(), "source", "external_source");
    String id = text(entity, annotation.get(), "id", "external_id");
    if (annotation.get().truth("metadata", true)) {
      Name name = name(annotation.get(), "metadataColumn", "external_metadata");
      column(entity, name, ColumnType.of("jsonb", ColumnType.UNLIMITED), "JSON");
    }
    boolean unique = annotation.get().truth("unique", false);
    table.index(
        new IndexDraft(
            Optional.empty(),
            new Index(
                "",
                "btree",
                unique,
                false,
                List.of(IndexKey.column(source), IndexKey.column(id)),
                List.of(),
                unique ? Optional.of(both(source, id)) : Optional.empty(),
                List.of(),
                true),
            List.of(source, id),
            by));
  }

  private static String both(String source, String id) {
    return SqlText.identifier(source)
        + " is not null and "
        + SqlText.identifier(id)
        + " is not null";
  }

  private String text(EntityClass entity, Annotation annotation, String member, String otherwise) {
    return column(
        entity,
        name(annotation, member, otherwise),
        ColumnType.of("text", ColumnType.UNLIMITED),
        "String");
  }

  private static Name name(Annotation annotation, String member, String otherwise) {
    return Name.written(annotation.text(member).orElse(otherwise));
  }

  private String column(EntityClass entity, Name logical, ColumnType type, String wanted) {
    Name physical = mapping.naming().column(logical);
    Optional<ColumnDraft> mapped = entity.table().column(physical.catalog());
    if (mapped.isEmpty()) {
      return columns.add(
          entity.table(),
          new Columns.Wanted(
              physical,
              type,
              true,
              ColumnSettings.NONE,
              Annotations.NONE,
              entity.declarer(),
              entity,
              columns.nextPosition()));
    }
    String found = mapped.get().column().type();
    if (!fits(found, wanted)) {
      mapping
          .report()
          .error(
              mapped.get().declarer().element(),
              Messages.externalSourceMisfit(
                  mapped.get().declarer().origin().member().orElse(""),
                  physical.catalog(),
                  found,
                  wanted.equals("JSON") ? "@JdbcTypeCode(SqlTypes.JSON)" : "a String"));
    }
    return physical.catalog();
  }

  private static boolean fits(String type, String wanted) {
    return wanted.equals("JSON")
        ? type.equals("jsonb") || type.equals("json")
        : type.equals("text") || type.startsWith("varchar") || type.startsWith("character varying");
  }
}
