package io.godwit.processor.mapping;

import io.godwit.model.ObjectName;
import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Trap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes tables, and remembers what {@code @Table} and its kin say of them until all columns are
 * bound.
 */
final class TableSettings {

  private record Asked(
      TableDraft table, Annotation settings, Declarer by, Optional<EntityClass> entity) {}

  private final Mapping mapping;
  private final Indexes indexes;
  private final List<Asked> asked = new ArrayList<>();
  private final Map<TableDraft, Declarer> byDefault = new HashMap<>();

  TableSettings(Mapping mapping, Indexes indexes) {
    this.mapping = mapping;
    this.indexes = indexes;
  }

  /** The table of a collection or an association. */
  TableDraft table(Name logical, Optional<Annotation> settings, Attribute attribute, Declarer by) {
    TableDraft table = table(logical, settings, by, Optional.empty());
    said(table, attribute.annotations());
    Comments.ofCollection(table, attribute.annotations());
    if (settings.flatMap(it -> it.text("name")).isEmpty()) {
      shared(table, attribute, by);
    }
    return table;
  }

  /** Two collections of one entity may come to the same table when neither names its own. */
  private void shared(TableDraft table, Attribute attribute, Declarer by) {
    Declarer first = byDefault.putIfAbsent(table, by);
    if (first != null && !first.origin().member().equals(by.origin().member())) {
      mapping
          .report()
          .trap(
              Trap.SHARED_JOIN_TABLE,
              by.element(),
              Messages.sharedJoinTable(
                  attribute.name(), table.name().name(), first.origin().toString()));
    }
  }

  /** A table of an entity. */
  TableDraft table(
      Name logical, Optional<Annotation> settings, Declarer by, Optional<EntityClass> entity) {
    TableDraft table = draft(logical, settings, by);
    settings.ifPresent(it -> asked.add(new Asked(table, it, by, entity)));
    return table;
  }

  /** A table of which nothing is remembered. */
  TableDraft draft(Name logical, Optional<Annotation> settings, Declarer by) {
    Name physical = mapping.naming().table(logical);
    NameTraps.check(mapping, "table", physical, by);
    ObjectName name =
        new ObjectName(
            mapping.schema(settings.flatMap(it -> it.text("schema"))), physical.catalog());
    return mapping.drafts().table(name, logical, by);
  }

  /** What Godwit's and Hibernate's own annotations say of a table. */
  static void said(TableDraft table, Annotations annotations) {
    annotations
        .godwit("RenamedFrom")
        .flatMap(it -> it.text("value"))
        .ifPresent(it -> table.renamedFrom(Name.written(it).catalog()));
    if (annotations.hasGodwit("Unmanaged")) {
      table.unmanaged();
    }
  }

  void bind() {
    for (Asked each : asked) {
      uniques(each);
      for (Annotation index : each.settings().annotations("indexes")) {
        indexes.jpa(each.table(), index, each.by(), each.entity());
      }
      if (!mapping.provider().checksAndCommentsAreMade()) {
        continue;
      }
      for (Annotation check : each.settings().annotations("check")) {
        check
            .text("constraint")
            .ifPresent(
                it ->
                    each.table()
                        .check(
                            new CheckDraft(
                                check.text("name").map(name -> Name.written(name).catalog()),
                                Optional.empty(),
                                it,
                                each.by())));
      }
      each.settings().text("comment").ifPresent(each.table()::comment);
    }
  }

  private void uniques(Asked each) {
    for (Annotation unique : each.settings().annotations("uniqueConstraints")) {
      List<String> names = new ArrayList<>();
      for (String column : unique.texts("columnNames")) {
        indexes
            .column(each.table(), each.entity(), column, unique, each.by())
            .ifPresent(names::addAll);
      }
      if (names.size() >= unique.texts("columnNames").size() && !names.isEmpty()) {
        each.table()
            .unique(unique.text("name").map(it -> Name.written(it).catalog()), names, each.by());
      }
    }
  }
}
