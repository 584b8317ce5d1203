package io.godwit.engine.project;

import io.godwit.engine.UserException;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.migration.Migration;
import io.godwit.engine.source.DatabaseSource;
import io.godwit.engine.source.EmptyPrelude;
import io.godwit.engine.source.MigrationsSource;
import io.godwit.engine.source.ModelSource;
import io.godwit.engine.source.RevertedSource;
import io.godwit.engine.source.SchemaSource;
import java.util.List;
import java.util.Optional;

/**
 * Where the project is, and where it is to be.
 *
 * @param ownership what may be dropped
 * @param revert the migration that is taken back, where it is about that
 */
record Sides(SchemaSource from, SchemaSource to, Ownership ownership, Optional<String> revert) {

  static Sides of(Project project, List<Migration> migrations, Start start) {
    return switch (start) {
      case MIGRATIONS -> fromMigrations(project, migrations);
      case DATABASE -> fromDatabase(project);
      case BY_SITUATION ->
          migrations.isEmpty() && project.database().isPresent()
              ? fromDatabase(project)
              : fromMigrations(project, migrations);
    };
  }

  private static Sides fromMigrations(Project project, List<Migration> migrations) {
    MigrationsSource from = new MigrationsSource(migrations, project.shadow());
    return new Sides(
        from,
        new ModelSource(project.model(), from.prelude(), project.shadow()),
        Ownership.DECLARED,
        Optional.empty());
  }

  /** From what the migrations make to that without one of them: whoever made it, it goes. */
  static Sides reverting(RevertedSource target, Project project, List<Migration> migrations) {
    return new Sides(
        new MigrationsSource(migrations, project.shadow()),
        target,
        Ownership.EVERYTHING,
        Optional.of(target.version()));
  }

  private static Sides fromDatabase(Project project) {
    return new Sides(
        project
            .database()
            .map(it -> new DatabaseSource(it, project.shadow()))
            .orElseThrow(
                () ->
                    new UserException(
                        "-Dschema.from=database needs to know the database. Give its URL with"
                            + " -Dschema.url=…, or DATABASE_URL in the environment or in .env.")),
        new ModelSource(project.model(), new EmptyPrelude(project.shadow()), project.shadow()),
        Ownership.DECLARED,
        Optional.empty());
  }

  /** Whether the plan starts at the live database. */
  boolean startAtDatabase() {
    return from instanceof DatabaseSource;
  }

  /** Whether nothing differs at all; known without reading either where the cache knows both. */
  boolean areEqual() {
    return from.fingerprint().equals(to.fingerprint());
  }

  /** What the difference takes away. */
  Losses losses(Difference difference) {
    return revert.map(it -> Losses.ofRevert(difference, it)).orElseGet(() -> Losses.of(difference));
  }

  Difference difference() {
    return new SchemaDiffer().diff(from.read(), to.read(), ownership);
  }
}
