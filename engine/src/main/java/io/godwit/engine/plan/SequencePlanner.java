package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.ColumnName;
import io.godwit.model.ObjectId;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sequences of their own. */
record SequencePlanner(Situation situation) {

  /** Its owner is told afterwards: the owner's default may need the sequence. */
  List<Recipe> create(Change.CreateSequence change) {
    Sequence sequence = change.sequence();
    String options = SequenceSql.options(sequence.options());
    List<Recipe> recipes = new ArrayList<>();
    recipes.add(
        new Recipe()
            .after(NamespacePlanner.ready(sequence.name()), Fact.free(sequence.name()))
            .then(
                Statement.of(
                    "CREATE SEQUENCE "
                        + SqlName.of(sequence.name())
                        + (options.isEmpty() ? "" : " " + options),
                    change.object(),
                    Phase.EXPAND))
            .provides(Fact.ready(change.object())));
    sequence
        .ownedBy()
        .ifPresent(
            owner ->
                recipes.add(
                    new Recipe()
                        .after(Fact.ready(change.object()))
                        .after(situation.columnsReady(owner.table(), List.of(owner.column())))
                        .then(ownedBy(sequence, change.object()))));
    return recipes;
  }

  List<Recipe> alter(Change.AlterSequence change) {
    Sequence from = change.sequence().from();
    Sequence to = change.sequence().to();
    List<Statement> statements = alterOptions(change);
    if (from.ownedBy().equals(to.ownedBy())) {
      return List.of(new Recipe().then(statements).provides(Fact.ready(change.object())));
    }
    if (to.ownedBy().isEmpty()) {
      statements.add(ownedBy(to, change.object()));
      return List.of(
          new Recipe()
              .then(statements)
              .provides(Fact.ready(change.object()), Fact.gone(change.object())));
    }
    ColumnName owner = to.ownedBy().get();
    boolean released = mayWaitForTheOldOwner(from, owner);
    if (released) {
      statements.add(ownedBy(to, Optional.empty(), change.object()));
    }
    Recipe moved =
        new Recipe()
            .after(situation.columnsReady(owner.table(), List.of(owner.column())))
            .then(ownedBy(to, change.object()));
    if (statements.isEmpty()) {
      return List.of(moved.provides(Fact.gone(change.object())));
    }
    Recipe altered = new Recipe().then(statements).provides(Fact.ready(change.object()));
    (released ? altered : moved).provides(Fact.gone(change.object()));
    return List.of(altered, moved.after(Fact.ready(change.object())));
  }

  /**
   * The old owner goes, and would take the sequence along; the new owner comes, perhaps only once
   * the old one is gone.
   */
  private boolean mayWaitForTheOldOwner(Sequence from, ColumnName newOwner) {
    return from.ownedBy()
            .filter(it -> situation.isDroppedColumn(it.table(), it.column()))
            .isPresent()
        && (!situation.existed(newOwner.table())
            || situation.isNewColumn(newOwner.table(), newOwner.column()));
  }

  private static List<Statement> alterOptions(Change.AlterSequence change) {
    Sequence to = change.sequence().to();
    SequenceOptions before = change.sequence().from().options();
    List<String> words = new ArrayList<>();
    if (!before.type().equals(to.options().type())) {
      words.add("AS " + to.options().type());
      before = SequenceSql.retyped(before, to.options().type());
    }
    words.addAll(SequenceSql.changes(before, to.options(), ""));
    List<Statement> statements = new ArrayList<>();
    if (!words.isEmpty()) {
      statements.add(
          Statement.of(
              "ALTER SEQUENCE " + SqlName.of(to.name()) + " " + String.join(" ", words),
              change.object(),
              Phase.EXPAND));
    }
    return statements;
  }

  private static Statement ownedBy(Sequence sequence, ObjectId object) {
    return ownedBy(sequence, sequence.ownedBy(), object);
  }

  private static Statement ownedBy(Sequence sequence, Optional<ColumnName> owner, ObjectId object) {
    return Statement.of(
        "ALTER SEQUENCE "
            + SqlName.of(sequence.name())
            + " OWNED BY "
            + owner.map(SequencePlanner::column).orElse("NONE"),
        object,
        Phase.EXPAND);
  }

  private static String column(ColumnName name) {
    return SqlName.of(name.table()) + "." + SqlName.of(name.column());
  }

  List<Recipe> drop(Change.DropSequence change) {
    Sequence sequence = change.sequence();
    if (goesWithItsOwner(sequence)) {
      return List.of();
    }
    Recipe recipe = new Recipe().provides(Fact.gone(change.object()), Fact.free(sequence.name()));
    for (Table table : situation.tablesOfFrom()) {
      for (Column column : table.columns()) {
        if (Mentions.mentionsSequence(column, sequence.name())) {
          recipe.after(situation.settled(ObjectId.column(table.name(), column.name())));
          recipe.after(situation.settled(ObjectId.table(table.name())));
        }
      }
    }
    return List.of(
        recipe.then(
            Statement.of(
                    "DROP SEQUENCE " + SqlName.of(sequence.name()), change.object(), Phase.CONTRACT)
                .warning(
                    HazardId.SEQUENCE_DROPPED,
                    "Sequence "
                        + sequence.name()
                        + " is dropped: how far it had counted is forgotten.")));
  }

  /** Dropped with the column that owns it, or turned into that column's identity. */
  private boolean goesWithItsOwner(Sequence sequence) {
    return sequence
        .ownedBy()
        .filter(
            it ->
                situation.isDroppedColumn(it.table(), it.column())
                    || DefaultRecipe.isTakenOver(situation, sequence))
        .isPresent();
  }
}
