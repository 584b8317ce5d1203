package io.godwit.engine.source;

import io.godwit.engine.migration.Migration;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The states that a list of migrations goes through. Each is named by everything that led to it,
 * cached, and the last is kept as a template database: one new migration replays one migration.
 */
final class Replay {

  private final List<Migration> migrations;
  private final Shadow shadow;
  private final List<Fingerprint> states;

  Replay(List<Migration> migrations, Shadow shadow) {
    this.migrations = migrations;
    this.shadow = shadow;
    this.states = states(migrations, shadow);
  }

  /** The name of the state after so many migrations. */
  Fingerprint state(int count) {
    return states.get(count);
  }

  /** The schema after so many migrations, with who made what. */
  Schema schema(int count) {
    if (count == 0) {
      return Schema.EMPTY;
    }
    Optional<Schema> known = shadow.cache().schema(state(count));
    if (known.isPresent()) {
      return known.get();
    }
    shadow.server().keep(replay(count), state(count).value());
    return shadow.cache().schema(state(count)).orElseThrow();
  }

  /** A database in the state after so many migrations. The caller closes it. */
  ShadowDatabase replay(int count) {
    for (int reached = count; reached > 0; reached--) {
      Optional<Schema> schema = shadow.cache().schema(state(reached));
      if (schema.isPresent()) {
        Optional<ShadowDatabase> copy = shadow.server().copyOf(state(reached).value());
        if (copy.isPresent()) {
          return replay(copy.get(), reached, schema.get(), count);
        }
      }
    }
    return replay(shadow.server().create(), 0, Schema.EMPTY, count);
  }

  private ShadowDatabase replay(ShadowDatabase database, int reached, Schema schema, int count) {
    try {
      Schema known = schema;
      for (int next = reached + 1; next <= count; next++) {
        Migration migration = migrations.get(next - 1);
        MigrationRun.run(migration, database);
        if (next == count || makerChanges(next)) {
          known = Makers.declare(known, database.read(), migration);
          shadow.cache().store(state(next), known);
        }
      }
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** What generated files make in a row need not be told apart: Godwit may alter all of it. */
  private boolean makerChanges(int next) {
    return !(migrations.get(next - 1).generated() && migrations.get(next).generated());
  }

  private static List<Fingerprint> states(List<Migration> migrations, Shadow shadow) {
    List<Fingerprint> states = new ArrayList<>();
    states.add(shadow.input("migrations"));
    for (Migration migration : migrations) {
      states.add(
          shadow.input(
              "migrations",
              states.get(states.size() - 1),
              Fingerprint.of(migration.name() + " " + migration.checksum())));
    }
    return states;
  }
}
