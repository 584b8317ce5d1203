package io.godwit.engine.project;

import io.godwit.engine.UserException;
import io.godwit.engine.approval.Approval;
import io.godwit.engine.approval.Gate;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.migration.Migration;
import io.godwit.engine.migration.Provenance;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Planner;
import io.godwit.engine.proof.PlanProof;
import io.godwit.engine.proof.Proof;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.source.MigrationsSource;
import io.godwit.engine.source.RevertedSource;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectId;
import io.godwit.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the migration that leads from where the project is to what its entities declare. */
public final class Generate {

  private final Project project;
  private final ApprovedHistory history;

  public Generate(Project project) {
    this.project = project;
    this.history = ApprovedHistory.of(project);
  }

  /**
   * @param name what the user calls the change; asked for only where there is one
   * @throws UserException where something is wrong that the user can mend; nothing was written
   */
  public Generation run(Optional<String> name, Start start) {
    return run(name, Sides.of(project, history.migrations(), start));
  }

  /**
   * Plans the way back from one migration as a new one.
   *
   * @param name what the user calls it; by default after the migration that is taken back
   * @param version that of the migration, or of the first file of its plan
   * @throws UserException if there is no such migration, or a later one builds on it; nothing was
   *     written
   */
  public Generation revert(Optional<String> name, String version) {
    RevertedSource target = new RevertedSource(history.migrations(), version, project.shadow());
    Generation generation =
        run(
            name.or(() -> Optional.of("revert_" + target.migration().description())),
            Sides.reverting(target, project, history.migrations()));
    return generation.without(Losses.of(target.reverted()));
  }

  private Generation run(Optional<String> name, Sides sides) {
    Optional<Drift> drift = drift(sides);
    if (sides.areEqual()) {
      return Generation.nothingToDo(List.of(), openApprovals(), drift);
    }
    Difference difference = sides.difference();
    if (difference.isEmpty()) {
      return Generation.nothingToDo(difference.leftAlone(), openApprovals(), drift);
    }

    Plan plan = new Planner(project.shadow().major()).plan(difference);
    Losses losses = sides.losses(difference);
    Gate.Verdict verdict = new Gate(history.approvals()).judge(losses.changes(), history.bound());
    if (!verdict.unapproved().isEmpty()) {
      return Generation.refused(difference, verdict, losses.refuse(verdict, project), drift);
    }
    return written(name, sides, difference, plan, verdict, drift);
  }

  private Optional<Drift> drift(Sides sides) {
    return sides.startAtDatabase()
        ? Optional.empty()
        : LiveDatabase.of(project).flatMap(LiveDatabase::drift);
  }

  private Generation written(
      Optional<String> name,
      Sides sides,
      Difference difference,
      Plan plan,
      Gate.Verdict verdict,
      Optional<Drift> drift) {
    String description = name.orElseThrow(Generate::nameMissing);
    ShadowDatabase database = sides.from().replay();
    try {
      Proof proof = new PlanProof().prove(plan, sides.from().read(), difference, database);
      project.confirmation().run();
      List<Migration> files = write(description, plan, sides, difference, verdict.used());
      remember(sides, proof, database);
      return Generation.written(difference, plan, proof, files, verdict.stale(), drift);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The migrations and the approvals that they spend: all, or none. */
  private List<Migration> write(
      String description, Plan plan, Sides sides, Difference difference, List<Approval> used) {
    Provenance provenance = provenance(sides, difference, used);
    List<Migration> written = new ArrayList<>(baseline(sides));
    try {
      List<Migration> files =
          project.migrations().write(description, plan, provenance, project.script());
      written.addAll(files);
      if (!used.isEmpty()) {
        String version = files.get(0).version().toString();
        project.approvals().write(history.approvals().usedBy(version, used));
      }
      return written;
    } catch (UserException e) {
      project.migrations().remove(written);
      throw e;
    }
  }

  /** The first migration on a database that holds something couldn't be replayed from nothing. */
  private List<Migration> baseline(Sides sides) {
    if (!sides.startAtDatabase() || !history.migrations().isEmpty()) {
      return List.of();
    }
    Difference found =
        new SchemaDiffer().diff(Schema.EMPTY, sides.from().read(), Ownership.EVERYTHING);
    return found.isEmpty()
        ? List.of()
        : project
            .migrations()
            .writeBaseline(new Planner(project.shadow().major()).plan(found), project.script());
  }

  private Provenance provenance(Sides sides, Difference difference, List<Approval> used) {
    return new Provenance(
        project.shadow().tool(),
        Fingerprint.of(project.own()),
        sides.from().fingerprint(),
        sides.to().fingerprint(),
        leaves(difference),
        used.stream().map(Generate::approved).toList());
  }

  /** What the model doesn't declare stays somebody else's, also where Godwit made it once. */
  private static List<ObjectId> leaves(Difference difference) {
    return Stream.concat(difference.leftAlone().stream(), difference.to().unmanaged().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Provenance.Approved approved(Approval approval) {
    return new Provenance.Approved(approval.change(), approval.what(), approval.reason());
  }

  /** The next run then starts from here without replaying anything. */
  private void remember(Sides sides, Proof proof, ShadowDatabase database) {
    if (sides.from() instanceof MigrationsSource && proof.pristine()) {
      new MigrationsSource(project.migrations().migrations(), project.shadow())
          .remember(sides.from().read(), proof.result(), database);
    } else {
      database.close();
    }
  }

  private List<Approval> openApprovals() {
    return new Gate(history.approvals()).judge(List.of(), history.bound()).stale();
  }

  private static UserException nameMissing() {
    return new UserException(
        "The migration needs a name. Name the change, as in"
            + " mvn schema:generate -Dschema.name=add_course_status.");
  }
}
