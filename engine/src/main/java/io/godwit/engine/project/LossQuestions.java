package io.godwit.engine.project;

import io.godwit.engine.approval.DestructiveChange;
import io.godwit.engine.database.RowQuestion;
import io.godwit.engine.diff.Change;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.ColumnName;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to ask a database about a destructive change. The database still has the names from before
 * the plan.
 */
final class LossQuestions {

  private final Schema from;
  private final Schema to;
  private final Map<ObjectName, ObjectName> oldTables = new HashMap<>();
  private final Map<ColumnName, String> oldColumns = new HashMap<>();

  /**
   * @param from under the names of {@code to}
   */
  LossQuestions(Schema from, Schema to, List<Change> changes) {
    this.from = from;
    this.to = to;
    for (Change change : changes) {
      if (change instanceof Change.RenameTable rename) {
        oldTables.put(rename.name().to(), rename.name().from());
      } else if (change instanceof Change.RenameColumn rename) {
        oldColumns.put(new ColumnName(rename.table(), rename.name().to()), rename.name().from());
      }
    }
  }

  /** None where nothing can be counted; several where their answers are added up. */
  List<RowQuestion> about(DestructiveChange change) {
    ObjectName table = change.object().name();
    return switch (change.hazard()) {
      case DROP_TABLE, NOT_NULL_WITHOUT_DEFAULT -> List.of(RowQuestion.rows(old(table)));
      case DROP_COLUMN, NARROWING_TYPE, GENERATED_EXPRESSION_REPLACED ->
          List.of(values(new ColumnName(table, change.object().part().orElseThrow())));
      case ENUM_VALUE_REMOVED -> holders(change.object().name());
      default -> List.of();
    };
  }

  private RowQuestion values(ColumnName column) {
    return RowQuestion.values(old(column.table()), old(column));
  }

  private List<RowQuestion> holders(ObjectName type) {
    List<String> removed = new ArrayList<>(labels(type, from));
    removed.removeAll(labels(type, to));
    if (removed.isEmpty()) {
      return List.of();
    }
    return from.tables().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(it -> it.type().equals(SqlName.of(type)))
                    .map(it -> new ColumnName(table.name(), it.name())))
        .map(it -> RowQuestion.holding(old(it.table()), old(it), removed))
        .toList();
  }

  private static List<String> labels(ObjectName type, Schema schema) {
    return schema.enumTypes().stream()
        .filter(it -> it.name().equals(type))
        .map(EnumType::values)
        .findFirst()
        .orElse(List.of());
  }

  private ObjectName old(ObjectName table) {
    return oldTables.getOrDefault(table, table);
  }

  private String old(ColumnName column) {
    return oldColumns.getOrDefault(column, column.column());
  }
}
