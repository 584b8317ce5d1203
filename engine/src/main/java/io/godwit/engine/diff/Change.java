package io.godwit.engine.diff;

import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.EnumType;
import io.godwit.model.Index;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.util.Optional;

/**
 * One difference between two schemas, by the object that differs. Parts of a table that is created
 * or dropped as a whole are no changes of their own.
 */
public sealed interface Change {

  /** The object as {@code to} names it, or as {@code from} does where {@code to} has it no more. */
  ObjectId object();

  <R> R match(Cases<R> cases);

  /**
   * One case for each kind of change; none has a default, so that a forgotten one doesn't compile.
   */
  interface Cases<R> {
    R createSchema(CreateSchema change);

    R dropSchema(DropSchema change);

    R createEnumType(CreateEnumType change);

    R alterEnumType(AlterEnumType change);

    R renameEnumType(RenameEnumType change);

    R dropEnumType(DropEnumType change);

    R createSequence(CreateSequence change);

    R alterSequence(AlterSequence change);

    R renameSequence(RenameSequence change);

    R dropSequence(DropSequence change);

    R createTable(CreateTable change);

    R renameTable(RenameTable change);

    R commentOnTable(CommentOnTable change);

    R dropTable(DropTable change);

    R addColumn(AddColumn change);

    R alterColumn(AlterColumn change);

    R renameColumn(RenameColumn change);

    R dropColumn(DropColumn change);

    R addConstraint(AddConstraint change);

    R replaceConstraint(ReplaceConstraint change);

    R renameConstraint(RenameConstraint change);

    R dropConstraint(DropConstraint change);

    R createIndex(CreateIndex change);

    R replaceIndex(ReplaceIndex change);

    R renameIndex(RenameIndex change);

    R dropIndex(DropIndex change);
  }

  /** A PostgreSQL schema that {@code from} doesn't have. */
  record CreateSchema(String name) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.schema(name);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createSchema(this);
    }
  }

  /** A PostgreSQL schema that {@code to} doesn't have. */
  record DropSchema(String name) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.schema(name);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropSchema(this);
    }
  }

  /** An enum type that {@code from} doesn't have. */
  record CreateEnumType(EnumType type) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.enumType(type.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createEnumType(this);
    }
  }

  /** Other labels, or another order of them. */
  record AlterEnumType(FromTo<EnumType> type) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.enumType(type.to().name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterEnumType(this);
    }
  }

  /** A declared rename. */
  record RenameEnumType(FromTo<ObjectName> name) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.enumType(name.to());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameEnumType(this);
    }
  }

  /** An enum type that {@code to} doesn't have. */
  record DropEnumType(EnumType type) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.enumType(type.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropEnumType(this);
    }
  }

  /** A sequence that {@code from} doesn't have. */
  record CreateSequence(Sequence sequence) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.sequence(sequence.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createSequence(this);
    }
  }

  /** Other options, or another owner. */
  record AlterSequence(FromTo<Sequence> sequence) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.sequence(sequence.to().name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterSequence(this);
    }
  }

  /** A declared rename. */
  record RenameSequence(FromTo<ObjectName> name) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.sequence(name.to());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameSequence(this);
    }
  }

  /** A sequence that {@code to} doesn't have. */
  record DropSequence(Sequence sequence) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.sequence(sequence.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropSequence(this);
    }
  }

  /** A table that {@code from} doesn't have, with everything in it. */
  record CreateTable(Table table) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.table(table.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createTable(this);
    }
  }

  /** A declared rename. */
  record RenameTable(FromTo<ObjectName> name) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.table(name.to());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameTable(this);
    }
  }

  /** Another comment, or none. */
  record CommentOnTable(ObjectName table, FromTo<Optional<String>> comment) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.table(table);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.commentOnTable(this);
    }
  }

  /** A table that {@code to} doesn't have, with everything in it. */
  record DropTable(Table table) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.table(table.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropTable(this);
    }
  }

  /** A column that {@code from} doesn't have, in a table that it has. */
  record AddColumn(ObjectName table, Column column) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.column(table, column.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addColumn(this);
    }
  }

  /** Another type, nullability, default, collation or comment. */
  record AlterColumn(ObjectName table, FromTo<Column> column) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.column(table, column.to().name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterColumn(this);
    }
  }

  /** A declared rename. */
  record RenameColumn(ObjectName table, FromTo<String> name) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.column(table, name.to());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameColumn(this);
    }
  }

  /** A column that {@code to} doesn't have, in a table that it has. */
  record DropColumn(ObjectName table, Column column) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.column(table, column.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropColumn(this);
    }
  }

  /** A constraint that {@code from} doesn't have. */
  record AddConstraint(ObjectName table, Constraint constraint) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.constraint(table, constraint);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addConstraint(this);
    }
  }

  /** The same name, constraining something else. */
  record ReplaceConstraint(ObjectName table, FromTo<Constraint> constraint) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.constraint(table, constraint.to());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.replaceConstraint(this);
    }
  }

  /** The same constraint under another name. */
  record RenameConstraint(ObjectName table, FromTo<Constraint> constraint) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.constraint(table, constraint.to());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameConstraint(this);
    }
  }

  /** A constraint that {@code to} doesn't have. */
  record DropConstraint(ObjectName table, Constraint constraint) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.constraint(table, constraint);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropConstraint(this);
    }
  }

  /** An index that {@code from} doesn't have. */
  record CreateIndex(ObjectName table, Index index) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.index(table, index.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createIndex(this);
    }
  }

  /** The same name, another index. */
  record ReplaceIndex(ObjectName table, FromTo<Index> index) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.index(table, index.to().name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.replaceIndex(this);
    }
  }

  /** The same index under another name. */
  record RenameIndex(ObjectName table, FromTo<Index> index) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.index(table, index.to().name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameIndex(this);
    }
  }

  /** An index that {@code to} doesn't have. */
  record DropIndex(ObjectName table, Index index) implements Change {
    @Override
    public ObjectId object() {
      return ObjectId.index(table, index.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropIndex(this);
    }
  }
}
