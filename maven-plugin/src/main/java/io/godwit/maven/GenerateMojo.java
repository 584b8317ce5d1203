package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.engine.project.Generate;
import io.godwit.engine.project.Generation;
import io.godwit.engine.project.Project;
import io.godwit.engine.project.Report;
import io.godwit.engine.project.Start;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes the migration that leads from the migrations as they are to what the entities declare. It
 * compiles the entities first. With nothing to do it says so and writes nothing.
 */
@Mojo(
    name = "generate",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends SchemaMojo {

  /** What the change is called, as in {@code add_course_status}. The files are named after it. */
  @Parameter(property = "schema.name")
  private @Nullable String name;

  /**
   * Where the plan starts: {@code migrations}, replayed on the shadow, or {@code database}, the
   * live one. By default the database where one is configured and there are no migrations yet; else
   * the migrations.
   */
  @Parameter(property = "schema.from")
  private @Nullable String from;

  /**
   * The version of a migration that is to be taken back: the way back is written as a new
   * migration. Take the change of the entities back as well, or the next {@code check} asks for it
   * again.
   */
  @Parameter(property = "schema.revert")
  private @Nullable String revert;

  @Inject
  GenerateMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
    super(repositories, decrypter);
  }

  @Override
  Outcome run(Project project) {
    Generate generate = new Generate(project);
    Optional<String> called = optional("schema.name", name);
    Generation generation =
        optional("schema.revert", revert)
            .map(it -> generate.revert(called, it))
            .orElseGet(() -> generate.run(called, start()));
    return new Outcome(
        generation.outcome() != Generation.Outcome.REFUSED,
        generation,
        Report.of(generation, relative(project.migrations().path())));
  }

  private Start start() {
    String side = setting("schema.from", from);
    return switch (side) {
      case "" -> Start.BY_SITUATION;
      case "migrations" -> Start.MIGRATIONS;
      case "database" -> Start.DATABASE;
      default ->
          throw new UserException(
              "schema.from is " + side + ", which must be migrations or database.");
    };
  }
}
