package io.godwit.model;

import java.util.List;

/**
 * A primary key.
 *
 * @param columns in the order of the index behind it
 * @param include further columns that the index carries
 */
public record PrimaryKey(
    String name, List<String> columns, List<String> include, Deferrability deferrability)
    implements Constraint {

  public PrimaryKey {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }

  public static PrimaryKey of(String name, List<String> columns) {
    return new PrimaryKey(name, columns, List.of(), Deferrability.NOT_DEFERRABLE);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.PRIMARY_KEY;
  }

  @Override
  public PrimaryKey named(String newName) {
    return new PrimaryKey(newName, columns, include, deferrability);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.primaryKey(this);
  }
}
