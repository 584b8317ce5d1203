package io.godwit.engine.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.engine.diff.Change;
import io.godwit.model.Column;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final DestructiveChange STATUS = dropOf("status");
  private static final DestructiveChange TITLE = dropOf("title");
  private static final Approval APPROVED = Approval.of(STATUS, "Nobody reads it.");

  @Test
  void aChangePassesOnlyWithItsOwnApproval() {
    Gate.Verdict verdict =
        new Gate(Approvals.NONE.with(APPROVED)).judge(List.of(STATUS, TITLE), List.of());

    assertEquals(List.of(TITLE), verdict.unapproved());
    assertEquals(List.of(APPROVED), verdict.used());
    assertEquals(List.of(), verdict.stale());
  }

  @Test
  void anApprovalThatMatchesNothingIsStale() {
    Gate.Verdict verdict = new Gate(Approvals.NONE.with(APPROVED)).judge(List.of(), List.of());

    assertEquals(List.of(APPROVED), verdict.stale());
  }

  @Test
  void anApprovalServesOnce() {
    Approvals spent = Approvals.NONE.with(APPROVED).usedBy("7", List.of(APPROVED));

    Gate.Verdict verdict =
        new Gate(spent.givenMigrations(List.of("7"))).judge(List.of(STATUS), spent.approvals());

    assertEquals(List.of(STATUS), verdict.unapproved());
    assertEquals(List.of(), verdict.stale());
  }

  @Test
  void anApprovalIsOpenAgainWhenItsMigrationIsGone() {
    Approvals spent = Approvals.NONE.with(APPROVED).usedBy("7", List.of(APPROVED));

    Gate.Verdict verdict =
        new Gate(spent.givenMigrations(List.of("8"))).judge(List.of(STATUS), List.of());

    assertEquals(List.of(), verdict.unapproved());
    assertEquals(List.of(APPROVED), verdict.used());
  }

  @Test
  void aSecondApprovalOfTheSameChangeStandsBesideTheSpentOne() {
    Approvals approvals =
        Approvals.NONE.with(APPROVED).usedBy("7", List.of(APPROVED)).with(APPROVED);

    assertEquals(2, approvals.approvals().size());
    assertEquals(
        List.of(), new Gate(approvals).judge(List.of(STATUS), approvals.approvals()).unapproved());
  }

  @Test
  void anotherReasonReplacesTheFirst() {
    Approvals approvals = Approvals.NONE.with(APPROVED).with(Approval.of(STATUS, "Moved."));

    assertEquals(List.of("Moved."), approvals.approvals().stream().map(Approval::reason).toList());
  }

  @Test
  void theApprovalOfAHandWrittenMigrationAllowsNoOther() {
    DestructiveChange byHand = drop("status", "7");
    Approvals approvals = Approvals.NONE.with(Approval.of(byHand, "Nobody reads it."));

    assertEquals(List.of(), new Gate(approvals).judge(List.of(byHand), List.of()).unapproved());
    assertEquals(
        2,
        new Gate(approvals)
            .judge(List.of(drop("status", "8"), STATUS), List.of())
            .unapproved()
            .size());
    assertEquals(
        1,
        new Gate(approvals.givenMigrations(List.of())).judge(List.of(), List.of()).stale().size());
  }

  private static DestructiveChange dropOf(String column) {
    return new DestructiveChanges(Schema.EMPTY, Schema.EMPTY).among(changes(column)).get(0);
  }

  private static DestructiveChange drop(String column, String version) {
    return new DestructiveChanges(Schema.EMPTY, Schema.EMPTY)
        .among(changes(column), version)
        .get(0);
  }

  private static List<Change> changes(String column) {
    return List.of(new Change.DropColumn(ObjectName.of("course"), Column.of(column, "text", true)));
  }
}
