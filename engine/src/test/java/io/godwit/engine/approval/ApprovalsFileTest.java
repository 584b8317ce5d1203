package io.godwit.engine.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsFileTest {

  private static final Approval SECOND =
      new Approval(
          "b",
          "column course.title",
          "The column course.title is dropped.",
          "text",
          "",
          "A \"name\" now.",
          Optional.empty());
  private static final Approval FIRST =
      new Approval(
          "a",
          "column course.status",
          "The column course.status is dropped.",
          "text",
          "",
          "Unread.",
          Optional.of("20260729101500"));

  @TempDir Path root;

  @Test
  void itIsWrittenInAStableOrderForPeopleAndMerges() throws IOException {
    ApprovalsFile file = file();

    file.write(new Approvals(List.of(SECOND, FIRST)));

    assertEquals(
        """
        {
          "approvals": [
            {
              "change": "a",
              "object": "column course.status",
              "what": "The column course.status is dropped.",
              "before": "text",
              "after": "",
              "reason": "Unread.",
              "migration": "20260729101500"
            },
            {
              "change": "b",
              "object": "column course.title",
              "what": "The column course.title is dropped.",
              "before": "text",
              "after": "",
              "reason": "A \\"name\\" now."
            }
          ]
        }
        """,
        Files.readString(file.path()));
    assertEquals(new Approvals(List.of(FIRST, SECOND)), file.read());
    assertEquals(List.of(file.path()), Files.list(file.path().getParent()).toList());
  }

  @Test
  void noFileIsNoApproval() {
    assertEquals(Approvals.NONE, file().read());
  }

  @Test
  void aFileThatIsNoJsonIsNamed() throws IOException {
    Files.createDirectories(file().path().getParent());
    Files.writeString(file().path(), "{\n<<<<<<< HEAD\n");

    String message = assertThrows(UserException.class, () -> file().read()).getMessage();

    assertTrue(message.startsWith("The approvals file " + file().path() + " can't be read: "));
    assertTrue(
        message.endsWith("Where two branches were merged, keep the approvals of both."), message);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(root.resolve("godwit"), "a file where a directory should be");

    String message =
        assertThrows(UserException.class, () -> file().write(Approvals.NONE)).getMessage();

    assertTrue(
        message.startsWith("The approvals file " + file().path() + " can't be written: "), message);
    assertTrue(
        message.endsWith("Make it writable, or name another one with -Dschema.approvals=…."),
        message);
  }

  private ApprovalsFile file() {
    return new ApprovalsFile(root.resolve("godwit/approvals.json"));
  }
}
