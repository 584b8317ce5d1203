package io.godwit.engine.proof;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.FromTo;
import io.godwit.model.Column;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which tables and columns are there before and after a plan, under which names. */
final class SurvivingColumns {

  private final Map<ObjectName, ObjectName> tables = new HashMap<>();
  private final Map<ObjectName, Map<String, String>> columns = new HashMap<>();
  private final Schema to;

  SurvivingColumns(List<Change> changes, Schema to) {
    this.to = to;
    for (Change change : changes) {
      if (change instanceof Change.RenameTable rename) {
        tables.put(rename.name().from(), rename.name().to());
      } else if (change instanceof Change.RenameColumn rename) {
        columns
            .computeIfAbsent(rename.table(), it -> new HashMap<>())
            .put(rename.name().from(), rename.name().to());
      }
    }
  }

  /** The table afterwards; empty where the plan drops it. */
  Optional<Table> after(Table from) {
    return to.table(tables.getOrDefault(from.name(), from.name()));
  }

  /** The column before and after; empty where the plan drops it. */
  Optional<FromTo<Column>> after(Table from, Column column) {
    return after(from)
        .flatMap(
            table -> {
              Map<String, String> renamed = columns.getOrDefault(table.name(), Map.of());
              return table.column(renamed.getOrDefault(column.name(), column.name()));
            })
        .map(it -> new FromTo<>(column, it));
  }

  /** All columns of the table that are there afterwards, in the table's order. */
  List<FromTo<Column>> of(Table from) {
    List<FromTo<Column>> surviving = new ArrayList<>();
    from.columns().forEach(it -> after(from, it).ifPresent(surviving::add));
    return surviving;
  }
}
