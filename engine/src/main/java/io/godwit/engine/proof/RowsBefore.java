package io.godwit.engine.proof;

import io.godwit.engine.diff.FromTo;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.ObjectName;
import io.godwit.model.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** What a table's rows hold in the columns that a plan keeps, to be compared before and after. */
record RowsBefore(Table table, Table tableAfter, List<FromTo<Column>> columns, String content) {

  static RowsBefore of(
      Table table, Table tableAfter, List<FromTo<Column>> columns, Connection connection)
      throws SQLException {
    String content =
        content(
            table.name(), columns.stream().map(it -> value(it, it.from())).toList(), connection);
    return new RowsBefore(table, tableAfter, columns, content);
  }

  boolean survivedOn(Connection connection) throws SQLException {
    List<String> values = columns.stream().map(it -> value(it, it.to())).toList();
    return content(tableAfter.name(), values, connection).equals(content);
  }

  /** A value that changes its type changes its text: only whether it's there is compared. */
  private static String value(FromTo<Column> column, Column side) {
    String name = SqlName.of(side.name());
    return column.from().type().equals(column.to().type())
        ? name + "::text"
        : "(" + name + " IS NOT NULL)::text";
  }

  private static String content(ObjectName table, List<String> values, Connection connection)
      throws SQLException {
    String row =
        values.isEmpty()
            ? "''"
            : values.stream().collect(Collectors.joining(", ", "ROW(", ")::text"));
    String query =
        "SELECT count(*) || ' ' || coalesce(string_agg(md5(row), ',' ORDER BY md5(row)), '') FROM"
            + " (SELECT "
            + row
            + " AS row FROM "
            + SqlName.of(table)
            + ") AS rows";
    try (Statement ask = connection.createStatement();
        ResultSet answer = ask.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
