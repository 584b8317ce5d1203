package io.godwit.engine.plan;

import java.util.List;

/**
 * Statements that share a transaction, and so a migration file.
 *
 * @param transactional false for a statement that PostgreSQL refuses inside a transaction block,
 *     which then stands alone
 */
public record Batch(boolean transactional, Phase phase, List<Statement> statements) {
  public Batch {
    statements = List.copyOf(statements);
  }
}
