package io.godwit.model;

import java.util.List;

/**
 * A native enum type (PostgreSQL manual, 8.7).
 *
 * @param values the labels in their order, which is the order in which PostgreSQL sorts them
 */
public record EnumType(ObjectName name, List<String> values) {
  public EnumType {
    values = List.copyOf(values);
  }
}
