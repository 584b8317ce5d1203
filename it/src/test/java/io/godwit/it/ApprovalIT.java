package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ApprovalIT {

  @Test
  void aDroppedFieldFailsGenerateAndCheckAndNothingIsWritten(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project.apply("drop-subtitle");
    Map<String, String> before = project.sources();

    project
        .mvn("schema:generate", "-Dschema.name=drop_subtitle")
        .fails()
        .says("book.subtitle", "src/main/java/com/example/Book.java:", approvalOf(project))
        .showsNoStackTrace();
    project.mvn("verify").fails().says("book.subtitle", approvalOf(project));
    assertEquals(before, project.sources());
  }

  @Test
  void theSameAsJson(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project.apply("drop-subtitle");

    Build build =
        project.mvn("schema:generate", "-Dschema.name=drop_subtitle", "-Dschema.output=json", "-q");
    JsonObject json = json(build.fails());
    JsonObject destructive = json.getAsJsonArray("refused").get(0).getAsJsonObject();
    assertEquals(changeId(project), destructive.get("id").getAsString());
    assertTrue(destructive.get("object").getAsString().contains("book.subtitle"));
    assertTrue(destructive.get("approve").getAsString().startsWith("mvn schema:approve "));
  }

  @Test
  void anApprovalServesOnce(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    String entity = project.read(BOOK);
    project.apply("drop-subtitle");
    approve(project);
    project.mvn("schema:generate", "-Dschema.name=drop_subtitle").succeeds();
    assertEquals(2, project.migrations().size());
    assertTrue(
        project
            .migrations()
            .get(project.migrations().lastKey())
            .contains("ALTER TABLE book DROP COLUMN subtitle;"));
    project.mvn("verify").succeeds();

    project.write(BOOK, entity);
    project.mvn("schema:generate", "-Dschema.name=subtitle_again").succeeds();
    project.apply("drop-subtitle");
    Map<String, String> before = project.sources();
    project.mvn("schema:generate", "-Dschema.name=drop_again").fails().says("book.subtitle");
    assertEquals(before, project.sources());
  }

  @Test
  void anApprovalThatMatchesNothingFails(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    String entity = project.read(BOOK);
    project.apply("drop-subtitle");
    approve(project);
    project.write(BOOK, entity);

    project.mvn("verify").fails().says("book.subtitle", "approv").showsNoStackTrace();
  }

  @Test
  void anApprovalNeedsAReasonAndAChangeThatExists(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project.apply("drop-subtitle");
    Map<String, String> before = project.sources();
    project
        .mvn("schema:approve", "-Dschema.change=" + changeId(project))
        .fails()
        .says("schema.reason");
    project
        .mvn("schema:approve", "-Dschema.change=no-such-change", "-Dschema.reason=because")
        .fails()
        .says("no-such-change");
    assertEquals(before, project.sources());
  }

  private static final String BOOK = "src/main/java/com/example/Book.java";

  private static final Pattern COMMAND =
      Pattern.compile("mvn schema:approve -Dschema\\.change=(\\S+) -Dschema\\.reason=\"…\"");

  private static void approve(UserProject project) {
    Map<String, String> before = project.sources();
    project
        .mvn(
            "schema:approve",
            "-Dschema.change=" + changeId(project),
            "-Dschema.reason=Nobody reads subtitles.")
        .succeeds();
    assertNotEquals(before, project.sources(), "an approval is a file");
  }

  private static String changeId(UserProject project) {
    Build check = project.mvn("process-classes", "schema:check").fails();
    Matcher command = COMMAND.matcher(check.output());
    assertTrue(command.find(), check.output());
    return command.group(1);
  }

  private static String approvalOf(UserProject project) {
    return "mvn schema:approve -Dschema.change=" + changeId(project) + " -Dschema.reason=\"…\"";
  }

  private static JsonObject json(Build build) {
    String line = build.lines().stream().filter(it -> it.startsWith("{")).findFirst().orElse("");
    return JsonParser.parseString(line).getAsJsonObject();
  }
}
