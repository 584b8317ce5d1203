package io.godwit.engine.source;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.database.Identities;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.migration.Migration;
import io.godwit.engine.plan.Planner;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Declaration;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the migrations make, without what one of them did. The files of one plan are one migration
 * here. Later migrations keep what they did, unless it builds on what is taken back.
 */
public final class RevertedSource implements SchemaSource {

  private final List<Migration> migrations;
  private final String version;
  private final Shadow shadow;
  private final Replay replay;

  /** The first and the last of the plan's files, counted from 1. */
  private final int first;

  private final int last;

  private Optional<Reverse> reverse = Optional.empty();
  private Optional<Schema> known = Optional.empty();

  /** What the migration did, and what leads back. */
  private record Reverse(Difference forward, Difference back, Origin origin) {}

  /**
   * @param migrations in the order in which they run
   * @param version the version of the migration that is taken back
   * @throws UserException if there is none of that version
   */
  public RevertedSource(List<Migration> migrations, String version, Shadow shadow) {
    this.migrations = List.copyOf(migrations);
    this.version = version;
    this.shadow = shadow;
    this.replay = new Replay(this.migrations, shadow);
    List<Integer> files = new ArrayList<>();
    for (int i = 0; i < migrations.size(); i++) {
      if (isOf(migrations.get(i), version)) {
        files.add(i + 1);
      }
    }
    if (files.isEmpty()) {
      throw new UserException(
          "There is no migration "
              + version
              + ". schema.revert takes the version of one, as its file's name has it.");
    }
    this.first = files.get(0);
    this.last = files.get(files.size() - 1);
  }

  private static boolean isOf(Migration migration, String version) {
    return migration.version().toString().equals(version)
        || migration
            .header()
            .map(it -> migration.version().planVersion(it.part()).toString())
            .filter(version::equals)
            .isPresent();
  }

  public String version() {
    return version;
  }

  /** What the migration did. */
  public Difference reverted() {
    return reverse().forward();
  }

  /** The first of its files, which says what it was for. */
  public Migration migration() {
    return migrations.get(first - 1);
  }

  @Override
  public Schema read() {
    if (known.isEmpty()) {
      known = Optional.of(readOnShadow());
    }
    return known.get();
  }

  private Schema readOnShadow() {
    try (ShadowDatabase database = replay()) {
      Schema schema = database.read();
      return schema.withDeclarations(declarations(schema), List.of());
    }
  }

  /** The names that it had count too: a constraint that was renamed is renamed back. */
  private List<Declaration> declarations(Schema schema) {
    Map<ObjectId, Declaration> declared = new HashMap<>();
    for (ObjectId object : SchemaObjects.of(schema)) {
      declared.put(object, new Declaration(object, reverse().origin(), Optional.empty(), true));
    }
    for (Declaration renamed : reverse().back().to().declarations()) {
      declared.replace(renamed.object(), renamed);
    }
    return List.copyOf(declared.values());
  }

  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of(read());
  }

  @Override
  public ShadowDatabase replay() {
    Difference back = reverse().back();
    ShadowDatabase database = replay.replay(migrations.size());
    Connection connection = database.connection();
    try (java.sql.Statement run = connection.createStatement()) {
      for (Statement statement : new Planner(shadow.major()).plan(back).statements()) {
        try {
          run.execute(statement.sql());
        } catch (SQLException e) {
          throw builtUpon(statement, e);
        }
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw new DatabaseException("use the shadow database", e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private UserException builtUpon(Statement statement, SQLException error) {
    Refusal refusal = Refusal.of(statement.sql(), error);
    return new UserException(
        "Migration "
            + version
            + " can't be taken back by itself: a later one builds on the "
            + statement.object()
            + " ("
            + refusal.message()
            + "). Take that one back first.",
        error);
  }

  private Reverse reverse() {
    if (reverse.isEmpty()) {
      reverse = Optional.of(readReverse());
    }
    return reverse.get();
  }

  private Reverse readReverse() {
    try (ShadowDatabase database = replay.replay(first - 1)) {
      Schema before = database.read();
      Identities then = identities(database);
      for (Migration migration : migrations.subList(first - 1, last)) {
        MigrationRun.run(migration, database);
      }
      Schema after = database.read();
      Map<ObjectId, ObjectId> renamed = then.renamedBy(identities(database));
      Origin origin = new Origin.Migration(migration().name(), true);
      Map<ObjectId, ObjectId> back = new HashMap<>();
      renamed.forEach((old, name) -> back.put(name, old));
      SchemaDiffer differ = new SchemaDiffer();
      return new Reverse(
          differ.diff(before, renamed(after, back, origin), Ownership.EVERYTHING),
          differ.diff(after, renamed(before, renamed, origin), Ownership.EVERYTHING),
          origin);
    }
  }

  private static Identities identities(ShadowDatabase database) {
    return Identities.read(database.connection(), database.defaultSchema());
  }

  /**
   * @param names what the objects of the schema are called on the other side
   */
  private static Schema renamed(Schema schema, Map<ObjectId, ObjectId> names, Origin origin) {
    List<Declaration> declarations = new ArrayList<>();
    names.forEach(
        (object, other) ->
            declarations.add(
                new Declaration(
                    object, origin, Optional.of(other.part().orElse(other.name().name())), true)));
    return schema.withDeclarations(declarations, List.of());
  }
}
