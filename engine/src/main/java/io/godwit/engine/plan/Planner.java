package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Difference;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns changes into statements: online where the table existed, in an order in which each finds
 * what it needs, in transactions that hold no lock longer than they must.
 */
public final class Planner {

  private final int serverMajor;

  /**
   * @param serverMajor the major version of the PostgreSQL that the plan is for
   */
  public Planner(int serverMajor) {
    this.serverMajor = serverMajor;
  }

  /** The same difference gives the same plan, byte for byte. */
  public Plan plan(Difference difference) {
    Situation given =
        new Situation(difference.from(), difference.to(), difference.changes(), serverMajor);
    Detours detours = new Detours(given);
    Set<ObjectId> inTheWay = detours.inTheWay(difference.changes());
    List<Change> changes = detours.around(difference.changes(), inTheWay);
    Situation situation =
        new Situation(difference.from(), difference.to(), changes, inTheWay, serverMajor);
    List<Recipe> recipes = recipes(situation);
    DependencyGraph graph = new DependencyGraph(recipes);
    return new Plan(difference.changes(), Batches.of(graph, renamedTables(changes)));
  }

  private static Map<ObjectName, ObjectName> renamedTables(List<Change> changes) {
    Map<ObjectName, ObjectName> renamed = new HashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.RenameTable rename) {
        renamed.put(rename.name().from(), rename.name().to());
      }
    }
    return renamed;
  }

  private static List<Recipe> recipes(Situation situation) {
    ChangePlanner planner = new ChangePlanner(situation);
    List<Fact> renames =
        situation.changes().stream()
            .filter(ChangeOrder::isRename)
            .map(it -> Fact.renamed(it.object()))
            .toList();
    List<Recipe> recipes = new ArrayList<>();
    situation.changes().stream()
        .sorted(Comparator.comparing(ChangeOrder::rank))
        .forEach(
            change -> {
              for (Recipe recipe : change.match(planner)) {
                if (!recipe.units().isEmpty()) {
                  recipes.add(ChangeOrder.isRename(change) ? recipe : recipe.after(renames));
                }
              }
            });
    return recipes;
  }
}
