package io.godwit.engine.plan;

import java.util.Comparator;
import java.util.List;

/**
 * Statements that run together in one transaction, or the one that can't run in any.
 *
 * @param alone whether its transaction must end before anything else runs
 */
record Unit(List<Statement> statements, boolean alone) {

  Unit {
    Phase latest =
        statements.stream()
            .map(Statement::phase)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalArgumentException("A unit does something"));
    statements = statements.stream().map(it -> it.in(latest)).toList();
  }

  /** The latest of its statements' phases. */
  Phase phase() {
    return statements.get(0).phase();
  }

  Unit in(Phase phase) {
    return new Unit(statements.stream().map(it -> it.in(phase)).toList(), alone);
  }
}
