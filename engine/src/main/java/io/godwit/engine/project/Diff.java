package io.godwit.engine.project;

import io.godwit.engine.UserException;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.migration.MigrationScript;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Planner;
import io.godwit.engine.proof.PlanProof;
import io.godwit.engine.proof.Proof;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.source.NamedSchemas;
import io.godwit.engine.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leads from any schema to any other. */
public final class Diff {

  private final Surroundings surroundings;
  private final MigrationScript script;
  private final Set<String> schemas;

  /**
   * @param schemas the PostgreSQL schemas to look at; none for all
   */
  public Diff(Surroundings surroundings, MigrationScript script, Set<String> schemas) {
    this.surroundings = surroundings;
    this.script = script;
    this.schemas = Set.copyOf(schemas);
  }

  /**
   * @param file where the script is to be written; it is proven then, and empty where nothing
   *     differs
   * @throws UserException if a side can't be read, or the script not be written
   */
  public DiffResult run(Side from, Side to, Optional<Path> file) {
    SchemaSource source = read(from);
    Difference difference = new SchemaDiffer().diff(source.read(), read(to).read(), ownership(to));
    Plan plan = new Planner(surroundings.shadow().major()).plan(difference);
    List<String> unproven =
        file.isPresent() && !plan.isEmpty()
            ? prove(plan, source, difference).withoutRows()
            : List.of();
    file.ifPresent(it -> write(it, script.write(plan)));
    return DiffResult.of(difference, plan, unproven);
  }

  private SchemaSource read(Side side) {
    SchemaSource source = side.match(new SideReader(surroundings));
    return schemas.isEmpty() ? source : new NamedSchemas(source, schemas, surroundings.shadow());
  }

  /** Of what entities don't declare, only what they once did is theirs to drop. */
  private static Ownership ownership(Side to) {
    return to instanceof Side.Model ? Ownership.DECLARED : Ownership.EVERYTHING;
  }

  private static Proof prove(Plan plan, SchemaSource from, Difference difference) {
    try (ShadowDatabase database = from.replay()) {
      return new PlanProof().prove(plan, from.read(), difference, database);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UserException(
          "The script can't be written to "
              + file
              + " ("
              + e
              + "). Name another file with -Dschema.script=….",
          e);
    }
  }
}
