package io.godwit.model;

import java.util.Optional;

/**
 * One key of an index.
 *
 * @param operatorClass as SQL, where it isn't the type's default for the method
 * @param collation as SQL, where it isn't the column's own
 * @param descending {@code DESC}
 * @param nullsFirst {@code NULLS FIRST}, which is PostgreSQL's default for a descending key
 */
public record IndexKey(
    Target target,
    Optional<String> operatorClass,
    Optional<String> collation,
    boolean descending,
    boolean nullsFirst) {

  /** A column in ascending order. */
  public static IndexKey column(String name) {
    return new IndexKey(new Column(name), Optional.empty(), Optional.empty(), false, false);
  }

  /** What is indexed. */
  public sealed interface Target {
    <R> R match(Cases<R> cases);
  }

  /** One case for each kind of target. */
  public interface Cases<R> {
    R column(Column column);

    R expression(Expression expression);
  }

  /** A column of the table. */
  public record Column(String name) implements Target {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.column(this);
    }
  }

  /** An expression over the table's columns, as SQL, without the parentheses around it. */
  public record Expression(String sql) implements Target {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expression(this);
    }
  }
}
