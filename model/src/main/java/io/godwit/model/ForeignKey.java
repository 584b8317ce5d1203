package io.godwit.model;

import java.util.List;

/**
 * A foreign key.
 *
 * @param target the table that it refers to
 * @param targetColumns the columns of that table, one for each of {@code columns}
 * @param validated whether the rows that were there before it are known to satisfy it; a key that
 *     is {@code NOT VALID} is only checked for new ones
 */
public record ForeignKey(
    String name,
    List<String> columns,
    ObjectName target,
    List<String> targetColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean matchFull,
    Deferrability deferrability,
    boolean validated)
    implements Constraint {

  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** With SQL's defaults: no action, MATCH SIMPLE, not deferrable. */
  public static ForeignKey of(
      String name, List<String> columns, ObjectName target, List<String> targetColumns) {
    return new ForeignKey(
        name,
        columns,
        target,
        targetColumns,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        false,
        Deferrability.NOT_DEFERRABLE,
        true);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.FOREIGN_KEY;
  }

  @Override
  public ForeignKey named(String newName) {
    return new ForeignKey(
        newName,
        columns,
        target,
        targetColumns,
        onDelete,
        onUpdate,
        matchFull,
        deferrability,
        validated);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.foreignKey(this);
  }
}
