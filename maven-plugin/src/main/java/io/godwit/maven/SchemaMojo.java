package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.engine.approval.ApprovalsFile;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.migration.MigrationDirectory;
import io.godwit.engine.migration.MigrationScript;
import io.godwit.engine.project.Project;
import io.godwit.engine.proof.ProofFailedException;
import io.godwit.engine.shadow.Platform;
import io.godwit.engine.shadow.PostgresRelease;
import io.godwit.engine.shadow.SchemaCache;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowServer;
import io.godwit.model.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals share: their settings, and how they fail. */
abstract class SchemaMojo extends AbstractMojo {

  /** The directory that holds the migrations. */
  @Parameter(property = "schema.migrations", defaultValue = "src/main/resources/db/migration")
  private String migrations = "";

  /** The file in which destructive changes are approved. Commit it: it is reviewed. */
  @Parameter(property = "schema.approvals", defaultValue = "src/main/godwit/approvals.json")
  private String approvals = "";

  /** The major version of your production's PostgreSQL, 14 to 18. The shadow is of that version. */
  @Parameter(property = "schema.postgresVersion", defaultValue = "17")
  private String postgresVersion = "";

  /**
   * The live database: {@code jdbc:postgresql://host:port/database} or {@code
   * postgresql://user@host:port/database?schema=public}. It is only ever read. Also {@code
   * -Dschema.url}, or {@code DATABASE_URL} in the environment or in {@code .env}, where it may hold
   * a password; here it may not.
   */
  // No property: with -X, Maven prints what it takes from one.
  @Parameter private @Nullable String url;

  /**
   * The database's user, where the URL doesn't name one; also {@code DATABASE_USER}. The password
   * is given by {@code -Dschema.password}, or {@code DATABASE_PASSWORD} in the environment or in
   * {@code .env}, or {@code server}.
   */
  @Parameter(property = "schema.user")
  private @Nullable String user;

  /** The id of a server in {@code settings.xml} that holds the database's user and password. */
  @Parameter(property = "schema.server")
  private @Nullable String server;

  /**
   * An empty database on a server that may be used as the shadow, instead of an embedded
   * PostgreSQL. Also {@code -Dschema.shadowUrl}, or {@code SHADOW_DATABASE_URL} in the environment
   * or in {@code .env}, where it may hold a password; here it may not.
   */
  // No property: with -X, Maven prints what it takes from one.
  @Parameter private @Nullable String shadowUrl;

  /**
   * Dependencies whose entities this module's migrations make although they were compiled without
   * Godwit: {@code <entityJars><entityJar>groupId:artifactId</entityJar></entityJars>}, or with
   * commas. A jar that brings a model along needs no mention.
   */
  @Parameter(property = "schema.entityJars")
  private @Nullable List<String> entityJars;

  /**
   * How long a generated migration waits for a lock on a table before it fails, and can be run
   * again: {@code 3s}, {@code 500ms}.
   */
  @Parameter(property = "schema.lockTimeout", defaultValue = "3s")
  private String lockTimeout = "";

  /** {@code text}, or {@code json} for programs: one line on standard output. */
  @Parameter(property = "schema.output", defaultValue = "text")
  private String output = "";

  /** A file that the result is written to as JSON. */
  @Parameter(property = "schema.outputFile")
  private @Nullable String outputFile;

  /** Do nothing, as in a module without entities. */
  @Parameter(property = "schema.skip", defaultValue = "false")
  private String skip = "";

  /**
   * Where PostgreSQL's binaries, prepared servers and what they said are kept between builds. By
   * default where your operating system keeps caches: {@code ~/.cache/godwit} or what {@code
   * XDG_CACHE_HOME} says, {@code ~/Library/Caches/godwit}, {@code %LOCALAPPDATA%\godwit\cache}. It
   * may be deleted at any time.
   */
  @Parameter(property = "schema.cache")
  private @Nullable String cache;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject mavenProject;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  private final RepositorySystem repositories;
  private final SettingsDecrypter decrypter;

  SchemaMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
    this.repositories = repositories;
    this.decrypter = decrypter;
  }

  /** Does what the goal is for. */
  abstract Outcome run(Project project);

  /** Whether there is anything to do in this module; others have no entities. */
  boolean concernsModule() {
    return !mavenProject.getPackaging().equals("pom");
  }

  /** Whether this is where Maven was called, be it with a project or without one. */
  final boolean isWhereMavenWasCalled() {
    return mavenProject.equals(session.getTopLevelProject());
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Output out = output();
    try {
      if (concernsModule() && !setting("schema.skip", skip).equals("true")) {
        print(out);
      } else {
        getLog().info("Nothing to do here.");
      }
    } catch (UserException e) {
      throw out.failure(e);
    } catch (ProofFailedException e) {
      throw new MojoExecutionException(
          "The plan didn't stand the proof, and nothing was written: " + e.getMessage(), e);
    }
  }

  private void print(Output out) throws MojoFailureException {
    try (Shadow shadow = shadow()) {
      Outcome outcome = run(shadow);
      if (!outcome.passed()) {
        throw out.failure(outcome.result(), outcome.lines());
      }
      out.print(outcome.result(), outcome.lines());
    }
  }

  /** Most goals need the entities' model. */
  Outcome run(Shadow shadow) {
    EntityModel entities = entities();
    try {
      return run(entities.find(), shadow);
    } catch (StaleModelException e) {
      getLog().warn(entities.staleness());
      return run(e.instead(), shadow);
    }
  }

  /** Nobody is told anything before the model is confirmed, not even of a mistake in it. */
  private Outcome run(EntityModel.Found found, Shadow shadow) {
    try {
      Outcome outcome = run(project(found, shadow));
      found.confirmation().run();
      return outcome;
    } catch (UserException | ProofFailedException e) {
      found.confirmation().run();
      throw e;
    }
  }

  /** A setting that has a default. */
  final String setting(String property, @Nullable String configured) {
    return optional(property, configured).orElse("");
  }

  final Optional<String> optional(String property, @Nullable String configured) {
    return settings().value(property, configured);
  }

  /** A path as people call it: from the project's directory. */
  final String relative(Path path) {
    Path base = base();
    return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
  }

  /** The project's directory; without a project, the one where Maven was called. */
  final Path base() {
    return mavenProject.getBasedir() == null
        ? Path.of(session.getExecutionRootDirectory())
        : mavenProject.getBasedir().toPath();
  }

  final MigrationDirectory migrations() {
    return new MigrationDirectory(path(setting("schema.migrations", migrations)));
  }

  final MigrationScript script() {
    return new MigrationScript(LockTimeout.parse(setting("schema.lockTimeout", lockTimeout)));
  }

  private Project project(EntityModel.Found entities, Shadow shadow) {
    return new Project(
        entities.model(),
        entities.own(),
        entities.confirmation(),
        migrations(),
        script(),
        new ApprovalsFile(path(setting("schema.approvals", approvals))),
        database(),
        shadow,
        new JavaSourceLocator(
            base(), mavenProject.getCompileSourceRoots().stream().map(Path::of).toList()));
  }

  private EntityModel entities() {
    Path classes = Path.of(mavenProject.getBuild().getOutputDirectory());
    List<Path> classPath =
        mavenProject.getArtifacts().stream()
            .filter(it -> !Artifact.SCOPE_TEST.equals(it.getScope()) && it.getFile() != null)
            .map(it -> it.getFile().toPath())
            .toList();
    return new EntityModel(
        classes, classPath, entityJars(), ProcessorOptions.of(mavenProject), cache(), getLog());
  }

  final Optional<DatabaseUrl> database() {
    return credentials().database(url, user, optional("schema.server", server));
  }

  private Shadow shadow() {
    ShadowServer server =
        credentials().shadow(shadowUrl).map(ShadowServer::external).orElseGet(this::embedded);
    String version = execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    String build = BuildIdentity.of(version, Shadow.class, Schema.class);
    return new Shadow(
        server,
        new SchemaCache(cache().resolve("schemas-" + build)),
        version,
        base().toAbsolutePath().toString());
  }

  private List<Path> entityJars() {
    List<Path> files = new ArrayList<>();
    for (String name : entityJars == null ? List.<String>of() : entityJars) {
      files.add(dependency(name.strip()).getFile().toPath());
    }
    return files;
  }

  private Artifact dependency(String name) {
    return mavenProject.getArtifacts().stream()
        .filter(it -> name.equals(it.getGroupId() + ":" + it.getArtifactId()))
        .filter(it -> it.getFile() != null)
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "schema.entityJars names "
                        + name
                        + ", which is no dependency of this module. Write groupId:artifactId, and"
                        + " add it to the <dependencies>."));
  }

  private ShadowServer embedded() {
    String schema = database().map(DatabaseUrl::schema).orElse("public");
    return ShadowServer.embedded(
        PostgresRelease.of(major(), Platform.current()), cache(), fetcher(), schema);
  }

  private int major() {
    String version = setting("schema.postgresVersion", postgresVersion);
    if (!version.matches("1[4-8]")) {
      throw new UserException(
          "schema.postgresVersion is " + version + ". Godwit knows PostgreSQL 14 to 18.");
    }
    return Integer.parseInt(version);
  }

  private ResolverFetcher fetcher() {
    return new ResolverFetcher(
        repositories,
        session.getRepositorySession(),
        Stream.concat(
                mavenProject.getRemotePluginRepositories().stream(),
                mavenProject.getRemoteProjectRepositories().stream())
            .distinct()
            .toList());
  }

  private Path cache() {
    return optional("schema.cache", cache)
        .map(this::path)
        .orElseGet(
            () ->
                CacheDirectory.of(
                    System.getenv(),
                    System.getProperty("os.name"),
                    Path.of(System.getProperty("user.home"))));
  }

  private Output output() throws MojoFailureException {
    try {
      return Output.of(
          setting("schema.output", output),
          optional("schema.outputFile", outputFile).map(this::path),
          getLog());
    } catch (UserException e) {
      throw new MojoFailureException(String.valueOf(e.getMessage()));
    }
  }

  private Credentials credentials() {
    return new Credentials(settings(), session.getSettings(), decrypter);
  }

  private Settings settings() {
    return new Settings(
        session.getUserProperties(),
        System.getenv(),
        List.of(base(), session.getRequest().getMultiModuleProjectDirectory().toPath()));
  }

  final Path path(String text) {
    return base().resolve(text).normalize();
  }
}
