package io.godwit.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.engine.approval.Approval;
import io.godwit.engine.project.Generation.Outcome;
import io.godwit.model.RecordJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final RefusedChange REFUSED =
      new RefusedChange(
          "3f2a91b0c4",
          "DATA-03",
          "column course.status",
          Optional.of("src/main/java/com/example/Course.java:14"),
          Optional.empty(),
          "The column course.status is dropped.",
          "Its values are gone.",
          Optional.of("12 values in postgresql://app@localhost:5432/app"),
          "varchar(20) NOT NULL",
          "",
          "mvn schema:approve -Dschema.change=3f2a91b0c4 -Dschema.reason=\"…\"");

  private static final Approval APPROVAL =
      new Approval(
          "3f2a91b0c4",
          "column course.status",
          "The column course.status is dropped.",
          "varchar(20) NOT NULL",
          "",
          "Nobody reads it.",
          Optional.empty());

  @Test
  void nothingToDo() {
    assertEquals(
        """
        Nothing to do: the migrations make what the model declares.
        """,
        text(Report.of(generation(Outcome.NOTHING_TO_DO), "db/migration")));
  }

  @Test
  void whatWasWritten() {
    Generation written =
        new Generation(
            Outcome.WRITTEN,
            List.of("V1__x.sql", "V1_2__x.sql"),
            List.of("add column course.status varchar(20)"),
            List.of("PERF-01 index course.ix: It takes long."),
            List.of(),
            List.of(APPROVAL),
            List.of("column a.b → column a.c: if it is a rename, write @RenamedFrom(\"b\")"),
            List.of("table audit"),
            List.of("course: the check can't be satisfied"),
            Optional.of(
                new Drift(
                    "postgresql://app@localhost:5432/app",
                    true,
                    List.of("V1__x.sql"),
                    List.of("create table extra (1 column)"))),
            List.of());

    assertEquals(
        """
        Written:
          db/migration/V1__x.sql
          db/migration/V1_2__x.sql
        Changes:
          add column course.status varchar(20)
        Hazards:
          PERF-01 index course.ix: It takes long.
        These look alike. Godwit guesses no renames:
          column a.b → column a.c: if it is a rename, write @RenamedFrom("b")
        Left alone, since no model of this project declared it:
          table audit
        The proof could put no rows in:
          course: the check can't be satisfied
        Approvals that match no change. Take them out of the approvals file:
          3f2a91b0c4  The column course.status is dropped.
        Not applied to postgresql://app@localhost:5432/app yet:
          V1__x.sql
        postgresql://app@localhost:5432/app differs from its migrations. From them to it:
          create table extra (1 column)
        """,
        text(Report.of(written, "db/migration")));
  }

  @Test
  void whatWasRefused() {
    Generation refused =
        new Generation(
            Outcome.REFUSED,
            List.of(),
            List.of("drop column course.status"),
            List.of(),
            List.of(REFUSED),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());

    assertEquals(
        """
        1 destructive change needs an approval. Nothing was written.

          The column course.status is dropped. Its values are gone.
            declared in  src/main/java/com/example/Course.java:14
            lost         12 values in postgresql://app@localhost:5432/app
            before       varchar(20) NOT NULL
            hazard       DATA-03
            id           3f2a91b0c4
            approve      mvn schema:approve -Dschema.change=3f2a91b0c4 -Dschema.reason="…"
        """,
        text(Report.of(refused, "db/migration")));
    assertEquals(
        "{\"outcome\":\"REFUSED\",\"changes\":[\"drop column course.status\"],\"refused\":[{"
            + "\"id\":\"3f2a91b0c4\",\"hazard\":\"DATA-03\",\"object\":\"column course.status\","
            + "\"source\":\"src/main/java/com/example/Course.java:14\","
            + "\"what\":\"The column course.status is dropped.\",\"loss\":\"Its values are gone.\","
            + "\"affected\":\"12 values in postgresql://app@localhost:5432/app\","
            + "\"before\":\"varchar(20) NOT NULL\",\"after\":\"\",\"approve\":\"mvn schema:approve"
            + " -Dschema.change=3f2a91b0c4 -Dschema.reason=\\\"…\\\"\"}]}",
        RecordJson.line(refused));
  }

  @Test
  void aDatabaseWithoutHistoryMayLackMigrations() {
    Generation generation =
        new Generation(
            Outcome.NOTHING_TO_DO,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(
                new Drift(
                    "postgresql://localhost:5432/app", false, List.of(), List.of("drop table a"))),
            List.of());

    assertEquals(
        """
        Nothing to do: the migrations make what the model declares.
        postgresql://localhost:5432/app differs from its migrations, or hasn't got them all. From\
         them to it:
          drop table a
        """,
        text(Report.of(generation, "db/migration")));
  }

  @Test
  void aCheckThatPasses() {
    assertEquals(
        "The migrations make what the model declares.\n",
        text(
            Report.of(
                new CheckResult(
                    true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))));
  }

  @Test
  void aCheckThatFails() {
    RefusedChange byHand =
        new RefusedChange(
            "a",
            "DATA-05",
            "column a.b",
            Optional.empty(),
            Optional.of("7"),
            "The column a.b becomes text[], which was text.",
            "Values that don't fit are cut short.",
            Optional.empty(),
            "text",
            "text[]",
            "mvn …");

    assertEquals(
        """
        The model has changes that no migration makes:
          create table course (2 columns)
        Write one: mvn schema:generate -Dschema.name=…
        2 destructive changes need an approval.

          The column course.status is dropped. Its values are gone.
            declared in  src/main/java/com/example/Course.java:14
            lost         12 values in postgresql://app@localhost:5432/app
            before       varchar(20) NOT NULL
            hazard       DATA-03
            id           3f2a91b0c4
            approve      mvn schema:approve -Dschema.change=3f2a91b0c4 -Dschema.reason="…"

          The column a.b becomes text[], which was text. Values that don't fit are cut short.
            migration    7
            before       text
            after        text[]
            hazard       DATA-05
            id           a
            approve      mvn …
        Migrations were made with approvals that the approvals file doesn't hold:
          77 (V1__x.sql)
        Put them back, from the file's history.
        Approvals that match no change. Take them out of the approvals file:
          3f2a91b0c4  The column course.status is dropped.
        """,
        text(
            Report.of(
                new CheckResult(
                    false,
                    List.of("create table course (2 columns)"),
                    List.of(REFUSED, byHand),
                    List.of("77 (V1__x.sql)"),
                    List.of(APPROVAL),
                    List.of(),
                    List.of()))));
  }

  @Test
  void anApproval() {
    assertEquals(
        """
        Approved: The column course.status is dropped.
          reason: Nobody reads it.
        Commit src/main/godwit/approvals.json, and run mvn schema:generate.
        """,
        text(Report.of(APPROVAL, "src/main/godwit/approvals.json")));
  }

  @Test
  void aValidation() {
    assertEquals(
        """
        The model is valid: 1 class, 2 tables, tried on PostgreSQL 17.11.0.
        3 migrations replayed.
          not replayed: R__views.sql
        0 approvals on file.
        The database was read: postgresql://localhost:5432/app
        """,
        text(
            Report.of(
                new Validation(
                    1,
                    2,
                    3,
                    List.of("R__views.sql"),
                    "17.11.0",
                    0,
                    Optional.of("postgresql://localhost:5432/app")))));
  }

  private static Generation generation(Outcome outcome) {
    return new Generation(
        outcome,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
