package io.godwit.processor.mapping;

import io.godwit.processor.naming.Name;
import io.godwit.processor.type.ColumnType;
import java.util.List;

/**
 * A column of an entity's key.
 *
 * @param logical its name before the naming strategy, from which names of join columns are made
 * @param physical its name after the naming strategy
 */
record KeyColumn(Name logical, Name physical, ColumnType type) {

  String name() {
    return physical.catalog();
  }

  static List<String> names(List<KeyColumn> columns) {
    return columns.stream().map(KeyColumn::name).toList();
  }
}
