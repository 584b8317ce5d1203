package io.godwit.processor.draft;

import io.godwit.model.Index;
import java.util.List;
import java.util.Optional;

/** Constraints and indexes in the making: a name is empty where Godwit is to choose it. */
public final class ConstraintDrafts {

  /** A primary key. */
  public record KeyDraft(Optional<String> name, List<String> columns, Declarer declarer) {}

  /** A unique constraint. */
  public record UniqueDraft(Optional<String> name, List<String> columns, Declarer declarer) {}

  /** A foreign key. */
  public record ForeignKeyDraft(
      Optional<String> name,
      List<String> columns,
      TableDraft target,
      List<String> targetColumns,
      ReferenceOptions options,
      Declarer declarer) {

    /** The same with its columns in another order. */
    public ForeignKeyDraft ordered(List<String> ordered, List<String> orderedTarget) {
      return new ForeignKeyDraft(name, ordered, target, orderedTarget, options, declarer);
    }
  }

  /**
   * A check constraint.
   *
   * @param column the one column that it is about, after which PostgreSQL would name it
   */
  public record CheckDraft(
      Optional<String> name, Optional<String> column, String expression, Declarer declarer) {}

  /**
   * An index.
   *
   * @param index all but the name
   * @param named after what PostgreSQL would name it: the columns, {@code expr} for an expression
   */
  public record IndexDraft(
      Optional<String> name, Index index, List<String> named, Declarer declarer) {}

  private ConstraintDrafts() {}
}
