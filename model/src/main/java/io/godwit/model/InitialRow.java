package io.godwit.model;

import java.util.Comparator;
import java.util.List;

/**
 * A row that a table holds from the beginning, as those that generators count in. A catalog knows
 * nothing of rows: they are written when the table is made, and never compared.
 *
 * @param values as SQL, one for each of the columns
 */
public record InitialRow(ObjectName table, List<String> columns, List<String> values)
    implements Comparable<InitialRow> {

  private static final Comparator<InitialRow> ORDER =
      Comparator.comparing(InitialRow::table).thenComparing(it -> String.join(",", it.values()));

  public InitialRow {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
  }

  @Override
  public int compareTo(InitialRow other) {
    return ORDER.compare(this, other);
  }
}
