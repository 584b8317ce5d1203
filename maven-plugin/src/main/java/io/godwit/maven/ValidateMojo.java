package io.godwit.maven;

import io.godwit.engine.project.Project;
import io.godwit.engine.project.Report;
import io.godwit.engine.project.Validate;
import io.godwit.engine.project.Validation;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks the configuration and the model: PostgreSQL accepts what the entities declare and every
 * migration, the approvals file can be read, and so can the database, where one is configured.
 */
@Mojo(
    name = "validate",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ValidateMojo extends SchemaMojo {

  @Inject
  ValidateMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
    super(repositories, decrypter);
  }

  @Override
  Outcome run(Project project) {
    Validation validation = new Validate(project).run();
    return new Outcome(true, validation, Report.of(validation));
  }
}
