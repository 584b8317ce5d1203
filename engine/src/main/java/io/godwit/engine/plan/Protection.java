package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Mentions;
import io.godwit.model.Check;
import io.godwit.model.Constraint;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Unique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nothing protective is dropped before what may replace it stands. */
final class Protection {

  /**
   * The constraints of the same kind about some of the same columns that this plan adds: a dropped
   * one waits for them.
   */
  static List<Fact> replacements(Situation situation, ObjectName table, Constraint dropped) {
    Set<String> columns = Mentions.columns(dropped);
    List<Fact> facts = new ArrayList<>();
    for (Change change : situation.changes()) {
      if (change instanceof Change.AddConstraint added
          && added.table().equals(table)
          && added.constraint().kind() == dropped.kind()
          && !added.constraint().name().equals(dropped.name())
          && !Collections.disjoint(columns, Mentions.columns(added.constraint()))) {
        facts.add(Fact.ready(added.object()));
      }
    }
    return facts;
  }

  static List<Fact> replacements(Situation situation, ObjectName table, Index dropped) {
    Set<String> columns = Mentions.columns(dropped);
    List<Fact> facts = new ArrayList<>();
    for (Change change : situation.changes()) {
      if (change instanceof Change.CreateIndex created
          && created.table().equals(table)
          && !created.index().name().equals(dropped.name())
          && !Collections.disjoint(columns, Mentions.columns(created.index()))) {
        facts.add(Fact.ready(created.object()));
      }
    }
    return facts;
  }

  /** Whether a foreign key may refer to these columns because of the constraint. */
  static boolean isKeyOf(Constraint constraint, List<String> columns) {
    List<String> key =
        constraint.match(
            new Constraint.Cases<>() {
              @Override
              public List<String> primaryKey(PrimaryKey it) {
                return it.columns();
              }

              @Override
              public List<String> unique(Unique it) {
                return it.columns();
              }

              @Override
              public List<String> foreignKey(ForeignKey it) {
                return List.of();
              }

              @Override
              public List<String> check(Check it) {
                return List.of();
              }
            });
    return !key.isEmpty() && new HashSet<>(key).equals(new HashSet<>(columns));
  }

  private Protection() {}
}
