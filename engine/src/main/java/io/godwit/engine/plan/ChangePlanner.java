package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import java.util.List;

/** Which planner plans which change. */
record ChangePlanner(Situation situation) implements Change.Cases<List<Recipe>> {

  @Override
  public List<Recipe> renameEnumType(Change.RenameEnumType change) {
    return new RenamePlanner(situation).enumType(change);
  }

  @Override
  public List<Recipe> renameSequence(Change.RenameSequence change) {
    return new RenamePlanner(situation).sequence(change);
  }

  @Override
  public List<Recipe> renameTable(Change.RenameTable change) {
    return new RenamePlanner(situation).table(change);
  }

  @Override
  public List<Recipe> renameColumn(Change.RenameColumn change) {
    return new RenamePlanner(situation).column(change);
  }

  @Override
  public List<Recipe> createSchema(Change.CreateSchema change) {
    return new NamespacePlanner(situation).create(change);
  }

  @Override
  public List<Recipe> createEnumType(Change.CreateEnumType change) {
    return new EnumTypePlanner(situation).create(change);
  }

  @Override
  public List<Recipe> alterEnumType(Change.AlterEnumType change) {
    return new EnumTypePlanner(situation).alter(change);
  }

  @Override
  public List<Recipe> createSequence(Change.CreateSequence change) {
    return new SequencePlanner(situation).create(change);
  }

  @Override
  public List<Recipe> alterSequence(Change.AlterSequence change) {
    return new SequencePlanner(situation).alter(change);
  }

  @Override
  public List<Recipe> createTable(Change.CreateTable change) {
    return new TablePlanner(situation).create(change);
  }

  @Override
  public List<Recipe> addColumn(Change.AddColumn change) {
    return new ColumnPlanner(situation).add(change);
  }

  @Override
  public List<Recipe> alterColumn(Change.AlterColumn change) {
    return new ColumnAlteration(situation).alter(change);
  }

  @Override
  public List<Recipe> commentOnTable(Change.CommentOnTable change) {
    return new TablePlanner(situation).comment(change);
  }

  @Override
  public List<Recipe> renameConstraint(Change.RenameConstraint change) {
    return new RenamePlanner(situation).constraint(change);
  }

  @Override
  public List<Recipe> renameIndex(Change.RenameIndex change) {
    return new RenamePlanner(situation).index(change);
  }

  @Override
  public List<Recipe> createIndex(Change.CreateIndex change) {
    return new IndexPlanner(situation).create(change);
  }

  @Override
  public List<Recipe> replaceIndex(Change.ReplaceIndex change) {
    return new IndexPlanner(situation).replace(change);
  }

  @Override
  public List<Recipe> addConstraint(Change.AddConstraint change) {
    return new ConstraintPlanner(situation).add(change);
  }

  @Override
  public List<Recipe> replaceConstraint(Change.ReplaceConstraint change) {
    return new ConstraintPlanner(situation).replace(change);
  }

  @Override
  public List<Recipe> dropIndex(Change.DropIndex change) {
    return new IndexPlanner(situation).drop(change);
  }

  @Override
  public List<Recipe> dropConstraint(Change.DropConstraint change) {
    return new ConstraintPlanner(situation).drop(change);
  }

  @Override
  public List<Recipe> dropColumn(Change.DropColumn change) {
    return new ColumnPlanner(situation).drop(change);
  }

  @Override
  public List<Recipe> dropTable(Change.DropTable change) {
    return new TablePlanner(situation).drop(change);
  }

  @Override
  public List<Recipe> dropSequence(Change.DropSequence change) {
    return new SequencePlanner(situation).drop(change);
  }

  @Override
  public List<Recipe> dropEnumType(Change.DropEnumType change) {
    return new EnumTypePlanner(situation).drop(change);
  }

  @Override
  public List<Recipe> dropSchema(Change.DropSchema change) {
    return new NamespacePlanner(situation).drop(change);
  }
}
