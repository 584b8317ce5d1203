package io.godwit.engine.project;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.source.DatabaseSource;

/** Tries everything that is configured, so that the first that fails says what is wrong with it. */
public final class Validate {

  private final Project project;

  public Validate(Project project) {
    this.project = project;
  }

  /**
   * @throws UserException if the model, a migration, the approvals file or the database is not what
   *     Godwit can work with
   */
  public Validation run() {
    ApprovedHistory history = ApprovedHistory.of(project);
    Sides sides = Sides.of(project, history.migrations(), Start.MIGRATIONS);
    sides.from().read();
    sides.to().read();
    project.database().ifPresent(it -> new DatabaseSource(it, project.shadow()).read());
    return new Validation(
        project.model().types().size(),
        project.model().schema().tables().size(),
        history.migrations().size(),
        project.migrations().notReplayed(),
        project.shadow().server().version(),
        history.approvals().approvals().size(),
        project.database().map(DatabaseUrl::toString));
  }
}
