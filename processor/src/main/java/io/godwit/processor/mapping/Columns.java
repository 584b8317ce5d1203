package io.godwit.processor.mapping;

import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.ColumnDefinition;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts columns into tables, with everything that belongs to one column alone. */
final class Columns {

  private final Mapping mapping;
  private final ColumnChecks checks;
  private long position;

  Columns(Mapping mapping) {
    this.mapping = mapping;
    this.checks = new ColumnChecks(mapping);
  }

  /** A place among the columns for something that is bound later. */
  long nextPosition() {
    return position++;
  }

  /**
   * What is known of a column before it's in a table.
   *
   * @param bounds from the column's name to the conditions that constraints on its values make
   */
  record Wanted(
      Name name,
      ColumnType type,
      boolean nullable,
      ColumnSettings settings,
      Annotations annotations,
      Declarer declarer,
      EntityClass entity,
      long position,
      List<UnaryOperator<String>> bounds) {

    Wanted(
        Name name,
        ColumnType type,
        boolean nullable,
        ColumnSettings settings,
        Annotations annotations,
        Declarer declarer,
        EntityClass entity,
        long position) {
      this(name, type, nullable, settings, annotations, declarer, entity, position, List.of());
    }

    Wanted writable(boolean writable) {
      return writable || !settings.writable()
          ? this
          : new Wanted(
              name,
              type,
              nullable,
              settings.readOnly(),
              annotations,
              declarer,
              entity,
              position,
              bounds);
    }
  }

  /** Puts a column into a table and gives its name. */
  String add(TableDraft table, Wanted wanted) {
    String name = wanted.name().catalog();
    NameTraps.check(mapping, "column", wanted.name(), wanted.declarer());
    Optional<ColumnDefinition> definition =
        wanted.settings().definition().map(ColumnDefinition::parse);
    ColumnType type = wanted.type();
    type.enumType().ifPresent(it -> enumType(it, wanted.declarer()));
    ColumnDraft column =
        serial(
            table,
            wanted.declarer(),
            new ColumnDraft(
                new Column(
                    name,
                    type.sql(),
                    wanted.nullable(),
                    collation(wanted, definition),
                    defaultValue(wanted.annotations(), definition),
                    comment(wanted)),
                wanted.declarer(),
                renamedFrom(wanted.annotations()),
                wanted.annotations().hasGodwit("Unmanaged"),
                wanted.position(),
                wanted.entity().name(),
                wanted.settings().writable(),
                type.size(),
                wanted.name().text()));
    put(table, column, isOfCollection(table, wanted.entity()));
    if (!column.unmanaged()) {
      checks.add(table, wanted, definition);
      if (wanted.settings().unique() || definition.filter(it -> it.unique()).isPresent()) {
        table.unique(Optional.empty(), List.of(name), wanted.declarer());
      }
    }
    return name;
  }

  private void put(TableDraft table, ColumnDraft column, boolean ofCollection) {
    Optional<ColumnDraft> known = table.column(column.name());
    if (known.isEmpty()) {
      table.put(column);
      return;
    }
    ColumnDraft first = known.get();
    boolean bothWrite = first.writable() && column.writable();
    if (bothWrite && first.entity().equals(column.entity())) {
      mapping.nameError(
          column.declarer().element(),
          Messages.columnTwice(
              column.name(),
              table.name().toString(),
              first.declarer().origin().member().orElse(first.entity())));
    } else if (bothWrite && clash(first, column, ofCollection)) {
      mapping.nameError(
          column.declarer().element(),
          Messages.columnsClash(
              column.name(),
              table.name().toString(),
              column.column().type(),
              first.column().type(),
              first.declarer().origin().toString()));
    } else if (!first.writable() && column.writable()) {
      table.put(column);
    }
  }

  /**
   * Whether two entities disagree on a column. A collection may look at another entity's table with
   * another length; that entity's holds.
   */
  private static boolean clash(ColumnDraft first, ColumnDraft second, boolean ofCollection) {
    String type = first.column().type();
    String other = second.column().type();
    return ofCollection ? !family(type).equals(family(other)) : !type.equals(other);
  }

  private static String family(String type) {
    int parenthesis = type.indexOf('(');
    return parenthesis < 0 ? type : type.substring(0, parenthesis);
  }

  private static boolean isOfCollection(TableDraft table, EntityClass entity) {
    return table != entity.table() && !entity.secondaryTables().containsValue(table);
  }

  private void enumType(EnumType type, Declarer by) {
    if (mapping.drafts().enumType(type, by).isPresent()) {
      mapping.report().error(by.element(), Messages.enumTypesClash(type.name().name()));
    }
  }

  private static Optional<String> collation(Wanted wanted, Optional<ColumnDefinition> definition) {
    return wanted
        .annotations()
        .hibernate("Collate")
        .flatMap(it -> it.text("value"))
        .map(SqlText::identifier)
        .or(() -> definition.flatMap(ColumnDefinition::collation))
        .or(
            () ->
                wanted.settings().options().flatMap(it -> ColumnDefinition.parse(it).collation()));
  }

  private static Optional<DefaultValue> defaultValue(
      Annotations annotations, Optional<ColumnDefinition> definition) {
    Optional<String> generated =
        annotations
            .hibernate("GeneratedColumn")
            .flatMap(it -> it.text("value"))
            .or(() -> definition.flatMap(ColumnDefinition::generated));
    if (generated.isPresent()) {
      return Optional.of(new DefaultValue.Generated(generated.get(), true));
    }
    if (definition.filter(it -> it.identity()).isPresent()) {
      return Optional.of(new DefaultValue.Identity(false, SequenceOptions.of("bigint", 1, 1)));
    }
    return annotations
        .godwit("DatabaseDefault")
        .flatMap(it -> it.text("value"))
        .or(() -> annotations.hibernate("ColumnDefault").flatMap(it -> it.text("value")))
        .or(() -> definition.flatMap(ColumnDefinition::defaultValue))
        .map(DefaultValue.Expression::new);
  }

  private Optional<String> comment(Wanted wanted) {
    if (!mapping.provider().checksAndCommentsAreMade()) {
      return Optional.empty();
    }
    return wanted
        .annotations()
        .hibernate("Comment")
        .flatMap(it -> it.text("value"))
        .or(() -> wanted.settings().comment());
  }

  private static Optional<String> renamedFrom(Annotations annotations) {
    return annotations
        .godwit("RenamedFrom")
        .flatMap(it -> it.text("value"))
        .map(it -> Name.written(it).catalog());
  }

  /** {@code bigserial} is no type but a {@code bigint} with a sequence of its own. */
  private ColumnDraft serial(TableDraft table, Declarer by, ColumnDraft column) {
    String type =
        switch (column.column().type().toLowerCase(Locale.ROOT)) {
          case "smallserial", "serial2" -> "smallint";
          case "serial", "serial4" -> "integer";
          case "bigserial", "serial8" -> "bigint";
          default -> "";
        };
    if (type.isEmpty()) {
      return column;
    }
    ObjectName sequence = table.name().sibling(table.name().name() + "_" + column.name() + "_seq");
    mapping
        .drafts()
        .sequence(
            new Sequence(
                sequence,
                SequenceOptions.of(type, 1, 1),
                Optional.of(new io.godwit.model.ColumnName(table.name(), column.name()))),
            by);
    String qualified =
        sequence.schema().map(it -> SqlText.identifier(it) + ".").orElse("")
            + SqlText.identifier(sequence.name());
    Column typed = Column.of(column.name(), type, false);
    return new ColumnDraft(
            typed,
            column.declarer(),
            column.renamedFrom(),
            column.unmanaged(),
            column.position(),
            column.entity(),
            column.writable(),
            column.size(),
            column.spelling())
        .withDefault(
            new DefaultValue.Expression("nextval(" + SqlText.literal(qualified) + "::regclass)"));
  }
}
