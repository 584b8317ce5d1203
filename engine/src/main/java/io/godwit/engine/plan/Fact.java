package io.godwit.engine.plan;

import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;

/** Something that holds once a recipe is done, and that another recipe may have to wait for. */
record Fact(State state, ObjectId object) {

  /** What holds of the object. */
  enum State {
    /** A declared rename is carried out. */
    RENAMED,
    /** It is as {@code to} has it; of a column: but for NOT NULL. */
    READY,
    /** A column takes no nulls. */
    NOT_NULL,
    /** It is no more as {@code from} had it. */
    GONE,
    /** No table, index or sequence has this name any more. */
    FREE
  }

  static Fact renamed(ObjectId object) {
    return new Fact(State.RENAMED, object);
  }

  static Fact ready(ObjectId object) {
    return new Fact(State.READY, object);
  }

  static Fact notNull(ObjectName table, String column) {
    return new Fact(State.NOT_NULL, ObjectId.column(table, column));
  }

  static Fact gone(ObjectId object) {
    return new Fact(State.GONE, object);
  }

  /** PostgreSQL keeps tables, indexes and sequences of a schema under one roof. */
  static Fact free(ObjectName relation) {
    return new Fact(State.FREE, ObjectId.table(relation));
  }
}
