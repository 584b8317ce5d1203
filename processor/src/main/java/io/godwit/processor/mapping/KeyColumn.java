package io.godwit.processor.mapping;

import io.godwit.processor.naming.Name;
import io.godwit.processor.type.ColumnType;
import java.util.Comparator;
import java.util.List;

/**
 * A column of an entity's key.
 *
 * @param logical its name before the naming strategy, from which names of join columns are made
 * @param physical its name after the naming strategy
 */
record KeyColumn(Name logical, Name physical, ColumnType type) {

  /** The order of Hibernate's {@code ColumnOrderingStrategyStandard}: by size, then by name. */
  private static final Comparator<KeyColumn> ORDER =
      Comparator.comparingLong((KeyColumn it) -> Math.max(it.type.size(), 4))
          .thenComparing(it -> it.type.size() > 2048)
          .thenComparing(it -> it.physical.text());

  String name() {
    return physical.catalog();
  }

  static List<KeyColumn> ordered(List<KeyColumn> columns) {
    return columns.stream().sorted(ORDER).toList();
  }

  static List<String> names(List<KeyColumn> columns) {
    return columns.stream().map(KeyColumn::name).toList();
  }
}
