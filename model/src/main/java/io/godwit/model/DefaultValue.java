package io.godwit.model;

/**
 * Where a column's value comes from when an INSERT doesn't give one: PostgreSQL allows one of
 * these.
 */
public sealed interface DefaultValue {

  <R> R match(Cases<R> cases);

  /** One case for each kind of default. */
  interface Cases<R> {
    R expression(Expression expression);

    R identity(Identity identity);

    R generated(Generated generated);
  }

  /** {@code DEFAULT sql}. */
  record Expression(String sql) implements DefaultValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expression(this);
    }
  }

  /**
   * {@code GENERATED … AS IDENTITY}.
   *
   * @param always {@code GENERATED ALWAYS}, which refuses a value from an INSERT; else {@code BY
   *     DEFAULT}
   */
  record Identity(boolean always, SequenceOptions options) implements DefaultValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.identity(this);
    }
  }

  /**
   * {@code GENERATED ALWAYS AS (sql)}.
   *
   * @param stored {@code STORED}; else {@code VIRTUAL}, which PostgreSQL knows from 18 on
   */
  record Generated(String sql, boolean stored) implements DefaultValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.generated(this);
    }
  }
}
