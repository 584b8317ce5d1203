package io.godwit.processor.mapping;

import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.type.ColumnDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The checks of one column: what nobody named is one check, as Hibernate writes it. */
final class ColumnChecks {

  private final Mapping mapping;

  ColumnChecks(Mapping mapping) {
    this.mapping = mapping;
  }

  void add(TableDraft table, Columns.Wanted wanted, Optional<ColumnDefinition> definition) {
    String column = wanted.name().catalog();
    String sql = SqlText.identifier(column);
    Declarer by = wanted.declarer();
    List<String> given =
        mapping.provider().checksAndCommentsAreMade() ? given(table, wanted, column) : List.of();
    List<String> conditions = new ArrayList<>();
    if (isJoined(given)) {
      conditions.addAll(given);
    } else {
      given.forEach(it -> check(table, column, it, by));
    }
    wanted.type().check().ifPresent(it -> conditions.add(it.apply(sql)));
    for (UnaryOperator<String> each : wanted.bounds()) {
      conditions.add(each.apply(sql));
    }
    if (conditions.size() == 1) {
      check(table, column, conditions.get(0), by);
    } else if (conditions.size() > 1) {
      check(table, column, "(" + String.join(") and (", conditions) + ")", by);
    }
    definition.flatMap(ColumnDefinition::check).ifPresent(it -> check(table, column, it, by));
  }

  /** Hibernate 7.0 keeps several that are given apart. */
  private boolean isJoined(List<String> given) {
    return given.size() == 1 || !mapping.rules().since7() || mapping.rules().since72();
  }

  /** The conditions that annotations give; those with a name are checks of their own. */
  private static List<String> given(TableDraft table, Columns.Wanted wanted, String column) {
    List<String> given = new ArrayList<>();
    for (Annotation each : wanted.settings().checks()) {
      given(table, wanted, column, each, "constraint", given);
    }
    for (Annotation each : wanted.annotations().repeatedHibernate("Check", "Checks")) {
      given(table, wanted, column, each, "constraints", given);
    }
    return given;
  }

  private static void given(
      TableDraft table,
      Columns.Wanted wanted,
      String column,
      Annotation check,
      String member,
      List<String> given) {
    Optional<String> condition = check.text(member);
    Optional<String> name = check.text("name").map(it -> Name.written(it).catalog());
    if (condition.isPresent() && name.isPresent()) {
      table.check(new CheckDraft(name, Optional.of(column), condition.get(), wanted.declarer()));
    } else {
      condition.ifPresent(given::add);
    }
  }

  private static void check(TableDraft table, String column, String condition, Declarer by) {
    table.check(new CheckDraft(Optional.empty(), Optional.of(column), condition, by));
  }
}
