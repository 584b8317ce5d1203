package io.godwit.engine.database;

import io.godwit.engine.sql.SqlName;
import io.godwit.model.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many rows a table has, or how many of them hold something in a column.
 *
 * @param column empty where every row counts; else those count that aren't null there
 * @param labels where it isn't empty, only rows that hold one of these count
 */
public record RowQuestion(ObjectName table, Optional<String> column, List<String> labels) {

  public RowQuestion {
    labels = List.copyOf(labels);
  }

  public static RowQuestion rows(ObjectName table) {
    return new RowQuestion(table, Optional.empty(), List.of());
  }

  public static RowQuestion values(ObjectName table, String column) {
    return new RowQuestion(table, Optional.of(column), List.of());
  }

  public static RowQuestion holding(ObjectName table, String column, List<String> labels) {
    return new RowQuestion(table, Optional.of(column), labels);
  }

  String sql() {
    String counted = column.map(SqlName::of).orElse("*");
    String filter =
        labels.isEmpty()
            ? ""
            : labels.stream()
                .map(SqlName::string)
                .collect(Collectors.joining(", ", " WHERE " + counted + "::text IN (", ")"));
    return "(SELECT count(" + counted + ") FROM " + SqlName.of(table) + filter + ")";
  }
}
