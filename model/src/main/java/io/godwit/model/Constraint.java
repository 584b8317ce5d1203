package io.godwit.model;

/** A constraint of a table. */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check {

  /** The name, which is unique within the table. */
  String name();

  ObjectKind kind();

  /** The same constraint under another name. */
  Constraint named(String newName);

  <R> R match(Cases<R> cases);

  /** One case for each kind of constraint. */
  interface Cases<R> {
    R primaryKey(PrimaryKey primaryKey);

    R unique(Unique unique);

    R foreignKey(ForeignKey foreignKey);

    R check(Check check);
  }
}
