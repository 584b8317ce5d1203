package io.godwit.processor.draft;

import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import java.util.Comparator;
import java.util.Optional;

/**
 * A column in the making.
 *
 * @param position where it stands among the columns: by where its attribute stands in the source
 * @param entity the entity whose attribute it holds
 * @param writable false where another attribute writes the same column
 * @param size by which Hibernate orders the columns of a composite key
 * @param spelling the name before PostgreSQL folded it, which decides between columns of one size
 */
public record ColumnDraft(
    Column column,
    Declarer declarer,
    Optional<String> renamedFrom,
    boolean unmanaged,
    long position,
    String entity,
    boolean writable,
    long size,
    String spelling) {

  /** The order of Hibernate's {@code ColumnOrderingStrategyStandard}. */
  static final Comparator<ColumnDraft> BY_SIZE =
      Comparator.comparingLong((ColumnDraft it) -> Math.max(it.size, 4))
          .thenComparing(it -> it.size > 2048)
          .thenComparing(ColumnDraft::spelling);

  public String name() {
    return column.name();
  }

  /** The same column with the default that the user gave. */
  public ColumnDraft withDefault(DefaultValue value) {
    return with(
        new Column(
            column.name(),
            column.type(),
            column.nullable(),
            column.collation(),
            Optional.of(value),
            column.comment()));
  }

  public ColumnDraft withNullable(boolean nullable) {
    return with(
        new Column(
            column.name(),
            column.type(),
            nullable,
            column.collation(),
            column.defaultValue(),
            column.comment()));
  }

  public ColumnDraft withComment(String comment) {
    return with(
        new Column(
            column.name(),
            column.type(),
            column.nullable(),
            column.collation(),
            column.defaultValue(),
            Optional.of(comment)));
  }

  private ColumnDraft with(Column other) {
    return new ColumnDraft(
        other, declarer, renamedFrom, unmanaged, position, entity, writable, size, spelling);
  }
}
