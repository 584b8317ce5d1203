package io.godwit.engine.source;

import io.godwit.engine.migration.Migration;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The migrations, replayed on a shadow from the first to the last. */
public final class MigrationsSource implements SchemaSource {

  /**
   * A migration that Godwit didn't write, or that somebody edited since.
   *
   * @param before the schema before it
   * @param after the schema after it
   */
  public record Step(Migration migration, Schema before, Schema after) {}

  private final List<Migration> migrations;
  private final Shadow shadow;
  private final Replay replay;
  private Optional<Schema> known = Optional.empty();

  /**
   * @param migrations in the order in which they run
   */
  public MigrationsSource(List<Migration> migrations, Shadow shadow) {
    this.migrations = List.copyOf(migrations);
    this.shadow = shadow;
    this.replay = new Replay(this.migrations, shadow);
  }

  @Override
  public Schema read() {
    if (known.isEmpty()) {
      known = Optional.of(replay.schema(migrations.size()));
    }
    return known.get();
  }

  @Override
  public Fingerprint fingerprint() {
    if (migrations.isEmpty()) {
      return Fingerprint.of(Schema.EMPTY);
    }
    Fingerprint state = replay.state(migrations.size());
    return shadow
        .cache()
        .fingerprint(state)
        .or(
            () -> {
              read();
              return shadow.cache().fingerprint(state);
            })
        .orElseThrow();
  }

  @Override
  public ShadowDatabase replay() {
    return replay.replay(migrations.size());
  }

  /** The migrations that the gate has to look at, with the catalog before and after each. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < migrations.size(); i++) {
      if (!migrations.get(i).generated()) {
        steps.add(new Step(migrations.get(i), replay.schema(i), replay.schema(i + 1)));
      }
    }
    return steps;
  }

  /** What the migrations written by hand make that a model may refer to. */
  public Prelude prelude() {
    return new MigrationsPrelude(migrations, this, shadow);
  }

  /**
   * Stores what these migrations lead to, where it is known without replaying them: they were just
   * written from a plan that was proven.
   *
   * @param before the schema before the plan, with who made what
   * @param after the schema after it
   * @param database a database in that state; it is handed over
   */
  public void remember(Schema before, Schema after, ShadowDatabase database) {
    Migration last = migrations.get(migrations.size() - 1);
    Fingerprint state = replay.state(migrations.size());
    shadow.cache().store(state, Makers.declare(before, after, last));
    shadow.server().keep(database, state.value());
  }
}
