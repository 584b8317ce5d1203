package io.godwit.processor.mapping;

import io.godwit.model.Column;
import io.godwit.model.ObjectName;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import java.util.List;
import java.util.Optional;

/** Tables that keep the latest key of each generator in a row. */
final class TableGenerators {

  private static final String DEFAULT_TABLE = "hibernate_sequences";

  private final Mapping mapping;

  TableGenerators(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Adds the table and the generator's row to it. */
  void bind(EntityClass entity, Optional<Annotation> declared, String generator, Declarer by) {
    Name logical =
        Name.written(
            declared
                .flatMap(it -> it.text("table"))
                .or(() -> declared.flatMap(it -> it.text("name")))
                .orElse(generator.isEmpty() ? DEFAULT_TABLE : generator));
    Optional<String> schema =
        declared
            .flatMap(it -> it.text("schema"))
            .map(it -> mapping.naming().schema(Name.written(it)).catalog());
    TableDraft table =
        mapping
            .drafts()
            .table(new ObjectName(schema, mapping.naming().table(logical).catalog()), logical, by);
    String key = column(declared, "pkColumnName", "sequence_name");
    String value = column(declared, "valueColumnName", "next_val");
    if (table.column(key).isEmpty()) {
      add(table, Column.of(key, "varchar(255)", false), by, 0);
      add(table, Column.of(value, "bigint", true), by, 1);
      table.primaryKey(List.of(key), by);
    }
    table.row(
        List.of(key, value),
        List.of(
            SqlText.literal(segment(entity, declared, generator)),
            String.valueOf(declared.map(it -> it.number("initialValue", 0)).orElse(0))));
  }

  /** A declared generator has a row for each entity's table. */
  private String segment(EntityClass entity, Optional<Annotation> declared, String generator) {
    boolean ofTable = declared.isPresent() || !mapping.rules().since7() && !generator.isEmpty();
    return declared
        .flatMap(it -> it.text("pkColumnValue"))
        .orElseGet(
            () ->
                ofTable
                    ? mapping.naming().table(entity.root().table().logicalName()).text()
                    : "default");
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
            table.name().name(),
            false,
            0,
            column.name()));
  }
}
