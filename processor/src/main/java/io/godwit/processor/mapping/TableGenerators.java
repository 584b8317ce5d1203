package io.godwit.processor.mapping;

import io.godwit.model.Column;
import io.godwit.model.ObjectName;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.type.GeneratorRules;
import java.util.List;
import java.util.Optional;

/** Tables that keep the latest key of each generator in a row. */
final class TableGenerators {

  private final Mapping mapping;
  private final GeneratorRules rules;

  TableGenerators(Mapping mapping) {
    this.mapping = mapping;
    this.rules = mapping.provider().generators();
  }

  /**
   * Adds the table and the generator's row to it.
   *
   * @param row the row of generators that have no name
   */
  void bind(
      EntityClass entity,
      Optional<Annotation> declared,
      String generator,
      String row,
      Declarer by) {
    Name logical =
        Name.written(
            declared
                .flatMap(it -> it.text("table"))
                .or(() -> ownTable(declared, generator))
                .orElse(rules.table()));
    Optional<String> schema = declared.flatMap(it -> it.text("schema"));
    TableDraft table =
        mapping
            .drafts()
            .table(
                new ObjectName(mapping.schema(schema), mapping.naming().table(logical).catalog()),
                logical,
                by);
    String key = column(declared, "pkColumnName", rules.keyColumn());
    String value = column(declared, "valueColumnName", rules.valueColumn());
    if (table.column(key).isEmpty()) {
      add(table, Column.of(key, rules.keyType(), false), by, 0);
      add(table, Column.of(value, rules.valueType(), true), by, 1);
      table.primaryKey(List.of(key), by);
    }
    table.row(
        List.of(key, value),
        List.of(
            SqlText.literal(segment(entity, declared, generator, row)),
            String.valueOf(initialValue(declared))));
  }

  private int initialValue(Optional<Annotation> declared) {
    int first = declared.map(it -> it.number("initialValue", 0)).orElse(0);
    return rules.startsAtLast() ? Math.max(first - 1, 0) : first;
  }

  private Optional<String> ownTable(Optional<Annotation> declared, String generator) {
    return rules.namedAfterGenerator()
        ? declared
            .flatMap(it -> it.text("name"))
            .or(() -> generator.isEmpty() ? Optional.empty() : Optional.of(generator))
        : Optional.empty();
  }

  /** A declared generator of Hibernate's has a row for each entity's table. */
  private String segment(
      EntityClass entity, Optional<Annotation> declared, String generator, String row) {
    if (!rules.namedAfterGenerator()) {
      return declared
          .flatMap(it -> it.text("pkColumnValue").or(() -> it.text("name")))
          .orElse(generator.isEmpty() ? row : generator);
    }
    boolean ofTable = declared.isPresent() || !mapping.rules().since7() && !generator.isEmpty();
    return declared
        .flatMap(it -> it.text("pkColumnValue"))
        .orElseGet(
            () ->
                ofTable ? mapping.naming().table(entity.root().table().logicalName()).text() : row);
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
