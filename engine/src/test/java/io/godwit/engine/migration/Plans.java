package io.godwit.engine.migration;

import io.godwit.engine.plan.Batch;
import io.godwit.engine.plan.Hazard;
import io.godwit.engine.plan.HazardId;
import io.godwit.engine.plan.LockMode;
import io.godwit.engine.plan.Phase;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.plan.TableLock;
import io.godwit.engine.plan.Work;
import io.godwit.model.Fingerprint;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.util.List;

/** Plans to write, as the planner would make them. */
final class Plans {

  static final ObjectName COURSE = ObjectName.of("course");

  static final Statement DROP_STATUS =
      new Statement(
          "ALTER TABLE course DROP COLUMN status",
          ObjectId.column(COURSE, "status"),
          List.of(new TableLock(COURSE, LockMode.ACCESS_EXCLUSIVE)),
          List.of(),
          true,
          true,
          Phase.CONTRACT,
          List.of(new Hazard(HazardId.DROP_COLUMN, "The values of status are gone.")));

  static final Statement CREATE_TABLE =
      new Statement(
          "CREATE TABLE course (\n  id bigint NOT NULL\n)",
          ObjectId.table(COURSE),
          List.of(),
          List.of(),
          false,
          true,
          Phase.EXPAND,
          List.of());

  static final Statement CREATE_INDEX =
      new Statement(
          "CREATE INDEX CONCURRENTLY \"ix status\" ON course (status)",
          ObjectId.index(COURSE, "ix status"),
          List.of(new TableLock(COURSE, LockMode.SHARE_UPDATE_EXCLUSIVE)),
          List.of(new Work(Work.Kind.INDEX_BUILD, COURSE)),
          false,
          false,
          Phase.EXPAND,
          List.of(new Hazard(HazardId.LONG_BUILD, "It takes long on a big table.")));

  static Plan of(Statement... statements) {
    return new Plan(
        List.of(),
        List.of(statements).stream()
            .map(it -> new Batch(it.transactional(), it.phase(), List.of(it)))
            .toList());
  }

  static Provenance provenance(Provenance.Approved... approvals) {
    return new Provenance(
        "0.1.0",
        Fingerprint.of("model"),
        Fingerprint.of("from"),
        Fingerprint.of("to"),
        List.of(ObjectId.table(ObjectName.of("Audit \"log\""))),
        List.of(approvals));
  }

  private Plans() {}
}
