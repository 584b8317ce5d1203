package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import java.util.List;

/**
 * How to get from one schema to another.
 *
 * @param changes what is to change
 * @param batches the statements that do it, in the order in which they run
 */
public record Plan(List<Change> changes, List<Batch> batches) {
  public Plan {
    changes = List.copyOf(changes);
    batches = List.copyOf(batches);
  }

  public boolean isEmpty() {
    return batches.isEmpty();
  }

  /** All statements, in the order in which they run. */
  public List<Statement> statements() {
    return batches.stream().flatMap(it -> it.statements().stream()).toList();
  }
}
