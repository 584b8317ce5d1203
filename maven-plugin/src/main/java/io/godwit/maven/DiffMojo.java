package io.godwit.maven;

import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.project.Diff;
import io.godwit.engine.project.DiffResult;
import io.godwit.engine.project.Project;
import io.godwit.engine.project.Report;
import io.godwit.engine.project.Side;
import io.godwit.engine.project.Surroundings;
import io.godwit.engine.shadow.Shadow;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Says what leads from any schema to any other, and writes the script that does it. It also runs
 * where there is no project. A side is {@code model}, {@code migrations}, {@code
 * migrations:<directory>}, {@code database}, {@code empty}, a database's URL, {@code
 * file:<script.sql>} or {@code json:<schema.json>}. The side {@code model} wants compiled entities:
 * {@code mvn process-classes schema:diff}.
 */
@Mojo(
    name = "diff",
    requiresProject = false,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class DiffMojo extends SchemaMojo {

  /** The side that the script starts from. A URL may hold a password on the command line only. */
  // No property: with -X, Maven prints what it takes from one.
  @Parameter private @Nullable String from;

  /** The side that the script leads to. A URL may hold a password on the command line only. */
  // No property: with -X, Maven prints what it takes from one.
  @Parameter private @Nullable String to;

  /**
   * The file that the whole script is written to; it is proven first. Where nothing differs it is
   * empty.
   */
  @Parameter(property = "schema.script")
  private @Nullable String script;

  /** The PostgreSQL schemas to compare, with commas between them. By default all of the user's. */
  @Parameter(property = "schema.schemas")
  private @Nullable String schemas;

  /** Fails the build if anything differs. */
  @Parameter(property = "schema.failOnDifference", defaultValue = "false")
  private String failOnDifference = "";

  @Inject
  DiffMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
    super(repositories, decrypter);
  }

  @Override
  boolean concernsModule() {
    return isOfProject("schema.from", from) || isOfProject("schema.to", to)
        ? super.concernsModule()
        : isWhereMavenWasCalled();
  }

  private boolean isOfProject(String setting, @Nullable String configured) {
    Side side = side(setting, configured);
    return side instanceof Side.Model
        || side instanceof Side.Migrations migrations && migrations.directory().isEmpty();
  }

  @Override
  Outcome run(Shadow shadow) {
    return side("schema.from", from) instanceof Side.Model
            || side("schema.to", to) instanceof Side.Model
        ? super.run(shadow)
        : diff(new Surroundings(Optional.empty(), migrations(), database(), shadow));
  }

  @Override
  Outcome run(Project project) {
    return diff(
        new Surroundings(
            Optional.of(project.model()),
            project.migrations(),
            project.database(),
            project.shadow()));
  }

  private Outcome diff(Surroundings surroundings) {
    DiffResult result =
        new Diff(surroundings, script(), schemas())
            .run(
                side("schema.from", from),
                side("schema.to", to),
                optional("schema.script", script).map(this::path));
    boolean fails = setting("schema.failOnDifference", failOnDifference).equals("true");
    return new Outcome(!(fails && result.differs()), result, Report.of(result));
  }

  private Side side(String setting, @Nullable String configured) {
    if (configured != null && configured.contains("://")) {
      Credentials.refusePassword(setting, DatabaseUrl.parse(configured));
    }
    return Side.parse(setting, setting(setting, configured), base());
  }

  private Set<String> schemas() {
    return optional("schema.schemas", schemas).stream()
        .flatMap(it -> Arrays.stream(it.split(",")))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }
}
