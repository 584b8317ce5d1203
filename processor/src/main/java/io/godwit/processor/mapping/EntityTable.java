package io.godwit.processor.mapping;

import io.godwit.model.ObjectName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An entity's own table.
 *
 * @param columns the names of its columns, the key's first
 */
public record EntityTable(TypeElement entity, ObjectName table, List<String> columns) {

  public EntityTable {
    columns = List.copyOf(columns);
  }
}
