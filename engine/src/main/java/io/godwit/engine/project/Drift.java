package io.godwit.engine.project;

import java.util.List;

/**
 * How a live database differs from its migrations.
 *
 * @param database where it is
 * @param historyKnown whether a history table says which migrations it has; without one, what
 *     differs may be pending migrations
 * @param pending the migrations that it doesn't have yet
 * @param differences what somebody did to it besides its migrations, in a few words each
 */
public record Drift(
    String database, boolean historyKnown, List<String> pending, List<String> differences) {
  public Drift {
    pending = List.copyOf(pending);
    differences = List.copyOf(differences);
  }
}
