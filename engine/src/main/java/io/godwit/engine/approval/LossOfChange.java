package io.godwit.engine.approval;

import io.godwit.engine.diff.Change;
import io.godwit.engine.plan.HazardId;
import io.godwit.engine.plan.TypeChange;
import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which changes take data away. This is the one place where that is decided. */
final class LossOfChange implements Change.Cases<Optional<Loss>> {

  @Override
  public Optional<Loss> dropSchema(Change.DropSchema change) {
    return Loss.of(
        HazardId.DROP_SCHEMA,
        change.object(),
        "The schema " + change.name() + " is dropped.",
        "What is in it is gone.",
        Loss.Side.of(change.name()),
        Loss.Side.NONE);
  }

  @Override
  public Optional<Loss> dropTable(Change.DropTable change) {
    return Loss.of(
        HazardId.DROP_TABLE,
        change.object(),
        "The table " + change.table().name() + " is dropped.",
        "Its rows are gone.",
        Loss.Side.of(change.table()),
        Loss.Side.NONE);
  }

  /** The values of a virtual column are nowhere, so that nothing is lost with it. */
  @Override
  public Optional<Loss> dropColumn(Change.DropColumn change) {
    if (generated(change.column()).filter(it -> !it.stored()).isPresent()) {
      return Optional.empty();
    }
    return Loss.of(
        HazardId.DROP_COLUMN,
        change.object(),
        "The " + change.object() + " is dropped.",
        "Its values are gone.",
        Loss.Side.of(change.column()),
        Loss.Side.NONE);
  }

  @Override
  public Optional<Loss> dropEnumType(Change.DropEnumType change) {
    return Loss.of(
        HazardId.ENUM_VALUE_REMOVED,
        change.object(),
        "The " + change.object() + " is dropped.",
        "No column can hold its values any more.",
        Loss.Side.of(change.type()),
        Loss.Side.NONE);
  }

  @Override
  public Optional<Loss> dropSequence(Change.DropSequence change) {
    return Loss.of(
        HazardId.SEQUENCE_DROPPED,
        change.object(),
        "The " + change.object() + " is dropped.",
        "The number that it had come to is gone.",
        Loss.Side.of(change.sequence()),
        Loss.Side.NONE);
  }

  @Override
  public Optional<Loss> alterEnumType(Change.AlterEnumType change) {
    List<String> removed = new ArrayList<>(change.type().from().values());
    removed.removeAll(change.type().to().values());
    if (!removed.isEmpty()) {
      return enumLoss(
          change,
          "The " + change.object() + " loses " + String.join(", ", removed) + ".",
          "Rows that hold it must be changed before, or the migration fails.");
    }
    return keepsOrder(change.type().from(), change.type().to())
        ? Optional.empty()
        : enumLoss(
            change,
            "The values of the " + change.object() + " are put in another order.",
            "Queries that sort or compare by it give other results.");
  }

  private static Optional<Loss> enumLoss(Change.AlterEnumType change, String what, String loss) {
    return Loss.of(
        HazardId.ENUM_VALUE_REMOVED,
        change.object(),
        what,
        loss,
        Loss.Side.of(change.type().from()),
        Loss.Side.of(change.type().to()));
  }

  private static boolean keepsOrder(EnumType from, EnumType to) {
    List<String> kept = new ArrayList<>(to.values());
    kept.retainAll(from.values());
    return kept.equals(from.values());
  }

  @Override
  public Optional<Loss> addColumn(Change.AddColumn change) {
    Column column = change.column();
    if (column.nullable() || column.defaultValue().isPresent()) {
      return Optional.empty();
    }
    return Loss.of(
        HazardId.NOT_NULL_WITHOUT_DEFAULT,
        change.object(),
        "The " + change.object() + " is added as NOT NULL, without a default.",
        "Nothing is lost, but the migration fails where the table has rows, and so does old code"
            + " that inserts some. Give it a default (@DatabaseDefault), or make it nullable and fill"
            + " it first; approve it only if the table is empty.",
        Loss.Side.NONE,
        Loss.Side.of(column));
  }

  @Override
  public Optional<Loss> alterColumn(Change.AlterColumn change) {
    Column from = change.column().from();
    Column to = change.column().to();
    Optional<String> newExpression = generated(to).map(DefaultValue.Generated::sql);
    if (newExpression.isPresent()) {
      return replacesExpression(change, newExpression.get());
    }
    if (generated(from).isPresent() || keepsValues(from.type(), to.type())) {
      return Optional.empty();
    }
    return Loss.of(
        HazardId.NARROWING_TYPE,
        change.object(),
        "The " + change.object() + " becomes " + to.type() + ", which was " + from.type() + ".",
        "Values that don't fit are cut short, or the migration fails on them.",
        Loss.Side.of(from),
        Loss.Side.of(to));
  }

  private static boolean keepsValues(String from, String to) {
    return from.equals(to) || TypeChange.between(from, to).values() == TypeChange.Values.ALL_FIT;
  }

  private static Optional<Loss> replacesExpression(Change.AlterColumn change, String expression) {
    Column from = change.column().from();
    Optional<DefaultValue.Generated> before = generated(from);
    if (before.filter(it -> it.sql().equals(expression) || !it.stored()).isPresent()) {
      return Optional.empty();
    }
    return Loss.of(
        HazardId.GENERATED_EXPRESSION_REPLACED,
        change.object(),
        "The " + change.object() + " becomes generated as " + expression + ".",
        "Its values are gone: each row gets the expression's value.",
        Loss.Side.of(from),
        Loss.Side.of(change.column().to()));
  }

  private static Optional<DefaultValue.Generated> generated(Column column) {
    return column.defaultValue().flatMap(it -> it.match(GENERATED));
  }

  private static final DefaultValue.Cases<Optional<DefaultValue.Generated>> GENERATED =
      new DefaultValue.Cases<>() {
        @Override
        public Optional<DefaultValue.Generated> expression(DefaultValue.Expression expression) {
          return Optional.empty();
        }

        @Override
        public Optional<DefaultValue.Generated> identity(DefaultValue.Identity identity) {
          return Optional.empty();
        }

        @Override
        public Optional<DefaultValue.Generated> generated(DefaultValue.Generated generated) {
          return Optional.of(generated);
        }
      };

  // What follows takes nothing away.

  @Override
  public Optional<Loss> createSchema(Change.CreateSchema change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> createEnumType(Change.CreateEnumType change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> renameEnumType(Change.RenameEnumType change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> createSequence(Change.CreateSequence change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> alterSequence(Change.AlterSequence change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> renameSequence(Change.RenameSequence change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> createTable(Change.CreateTable change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> renameTable(Change.RenameTable change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> commentOnTable(Change.CommentOnTable change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> renameColumn(Change.RenameColumn change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> addConstraint(Change.AddConstraint change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> replaceConstraint(Change.ReplaceConstraint change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> renameConstraint(Change.RenameConstraint change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> dropConstraint(Change.DropConstraint change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> createIndex(Change.CreateIndex change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> replaceIndex(Change.ReplaceIndex change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> renameIndex(Change.RenameIndex change) {
    return Optional.empty();
  }

  @Override
  public Optional<Loss> dropIndex(Change.DropIndex change) {
    return Optional.empty();
  }
}
