package io.godwit.engine.project;

import io.godwit.engine.diff.Change;
import io.godwit.model.Column;
import java.util.ArrayList;
import java.util.List;

/** A change in a few words: {@code add column course.status varchar(20)}. */
final class ChangeSummary implements Change.Cases<String> {

  private static final ChangeSummary CASES = new ChangeSummary();

  static List<String> of(List<Change> changes) {
    return changes.stream().map(it -> it.match(CASES)).toList();
  }

  @Override
  public String createSchema(Change.CreateSchema change) {
    return "create " + change.object();
  }

  @Override
  public String dropSchema(Change.DropSchema change) {
    return "drop " + change.object();
  }

  @Override
  public String createEnumType(Change.CreateEnumType change) {
    return "create " + change.object();
  }

  @Override
  public String alterEnumType(Change.AlterEnumType change) {
    return "alter "
        + change.object()
        + ": "
        + String.join(", ", change.type().from().values())
        + " → "
        + String.join(", ", change.type().to().values());
  }

  @Override
  public String renameEnumType(Change.RenameEnumType change) {
    return renamed(change, change.name().from().name());
  }

  @Override
  public String dropEnumType(Change.DropEnumType change) {
    return "drop " + change.object();
  }

  @Override
  public String createSequence(Change.CreateSequence change) {
    return "create " + change.object();
  }

  @Override
  public String alterSequence(Change.AlterSequence change) {
    return "alter " + change.object();
  }

  @Override
  public String renameSequence(Change.RenameSequence change) {
    return renamed(change, change.name().from().name());
  }

  @Override
  public String dropSequence(Change.DropSequence change) {
    return "drop " + change.object();
  }

  @Override
  public String createTable(Change.CreateTable change) {
    int columns = change.table().columns().size();
    return "create " + change.object() + " (" + columns + (columns == 1 ? " column)" : " columns)");
  }

  @Override
  public String renameTable(Change.RenameTable change) {
    return renamed(change, change.name().from().name());
  }

  @Override
  public String commentOnTable(Change.CommentOnTable change) {
    return "comment on " + change.object();
  }

  @Override
  public String dropTable(Change.DropTable change) {
    return "drop " + change.object();
  }

  @Override
  public String addColumn(Change.AddColumn change) {
    return "add " + change.object() + " " + change.column().type();
  }

  @Override
  public String alterColumn(Change.AlterColumn change) {
    return "alter "
        + change.object()
        + ": "
        + String.join(", ", differences(change.column().from(), change.column().to()));
  }

  private static List<String> differences(Column from, Column to) {
    List<String> differences = new ArrayList<>();
    if (!from.type().equals(to.type())) {
      differences.add(from.type() + " → " + to.type());
    }
    if (from.nullable() != to.nullable()) {
      differences.add(to.nullable() ? "NULL allowed" : "NOT NULL");
    }
    if (!from.defaultValue().equals(to.defaultValue())) {
      differences.add(to.defaultValue().isPresent() ? "another default" : "no default");
    }
    if (!from.collation().equals(to.collation())) {
      differences.add("another collation");
    }
    if (!from.comment().equals(to.comment())) {
      differences.add("another comment");
    }
    return differences;
  }

  @Override
  public String renameColumn(Change.RenameColumn change) {
    return renamed(change, change.name().from());
  }

  @Override
  public String dropColumn(Change.DropColumn change) {
    return "drop " + change.object();
  }

  @Override
  public String addConstraint(Change.AddConstraint change) {
    return "add " + change.object();
  }

  @Override
  public String replaceConstraint(Change.ReplaceConstraint change) {
    return "replace " + change.object();
  }

  @Override
  public String renameConstraint(Change.RenameConstraint change) {
    return renamed(change, change.constraint().from().name());
  }

  @Override
  public String dropConstraint(Change.DropConstraint change) {
    return "drop " + change.object();
  }

  @Override
  public String createIndex(Change.CreateIndex change) {
    return "create " + change.object();
  }

  @Override
  public String replaceIndex(Change.ReplaceIndex change) {
    return "replace " + change.object();
  }

  @Override
  public String renameIndex(Change.RenameIndex change) {
    return renamed(change, change.index().from().name());
  }

  @Override
  public String dropIndex(Change.DropIndex change) {
    return "drop " + change.object();
  }

  private static String renamed(Change change, String oldName) {
    return "rename to " + change.object() + ", which was " + oldName;
  }

  private ChangeSummary() {}
}
