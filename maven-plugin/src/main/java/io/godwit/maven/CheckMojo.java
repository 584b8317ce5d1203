package io.godwit.maven;

import io.godwit.engine.project.Check;
import io.godwit.engine.project.CheckResult;
import io.godwit.engine.project.Project;
import io.godwit.engine.project.Report;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Fails the build when the entities have a change that no migration makes, or a migration does
 * something destructive that nobody approved. By hand it wants compiled entities: {@code mvn
 * process-classes schema:check}.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class CheckMojo extends SchemaMojo {

  @Inject
  CheckMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
    super(repositories, decrypter);
  }

  @Override
  Outcome run(Project project) {
    CheckResult result = new Check(project).run();
    return new Outcome(result.passed(), result, Report.of(result));
  }
}
