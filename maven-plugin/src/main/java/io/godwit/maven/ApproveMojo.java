package io.godwit.maven;

import io.godwit.engine.approval.Approval;
import io.godwit.engine.project.Approve;
import io.godwit.engine.project.Project;
import io.godwit.engine.project.Report;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Records in the approvals file that a destructive change is wanted, and why. */
@Mojo(
    name = "approve",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ApproveMojo extends SchemaMojo {

  /** The change's id, as {@code generate} or {@code check} printed it. */
  @Parameter(property = "schema.change")
  private @Nullable String change;

  /** Why the change is wanted, for those who review it. */
  @Parameter(property = "schema.reason")
  private @Nullable String reason;

  /** The version of the migration that is to be taken back, where the change is a part of that. */
  @Parameter(property = "schema.revert")
  private @Nullable String revert;

  @Inject
  ApproveMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
    super(repositories, decrypter);
  }

  @Override
  Outcome run(Project project) {
    Approval approval =
        new Approve(project)
            .run(
                optional("schema.change", change),
                optional("schema.reason", reason),
                optional("schema.revert", revert));
    return new Outcome(true, approval, Report.of(approval, relative(project.approvals().path())));
  }
}
