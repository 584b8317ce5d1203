package io.godwit.model;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param columns in the order of the index behind it
 * @param include further columns that the index carries
 * @param nullsNotDistinct {@code NULLS NOT DISTINCT}, which PostgreSQL knows from 15 on
 */
public record Unique(
    String name,
    List<String> columns,
    List<String> include,
    boolean nullsNotDistinct,
    Deferrability deferrability)
    implements Constraint {

  public Unique {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }

  public static Unique of(String name, List<String> columns) {
    return new Unique(name, columns, List.of(), false, Deferrability.NOT_DEFERRABLE);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.UNIQUE;
  }

  @Override
  public Unique named(String newName) {
    return new Unique(newName, columns, include, nullsNotDistinct, deferrability);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unique(this);
  }
}
