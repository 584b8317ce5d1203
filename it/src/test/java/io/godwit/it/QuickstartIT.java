package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story of README.md comes true, to the letter of what README.md shows of it. */
class QuickstartIT {

  private static final List<String> TRACED =
      List.of("class_session", "class_type", "instructor_profile");

  private static final UserProject PROJECT = UserProject.copy("quickstart", "it/Quickstart");
  private static final ByteArrayOutputStream STORY = new ByteArrayOutputStream();

  @BeforeAll
  static void tellTheStory() {
    new Quickstart(PROJECT, new PrintStream(STORY, true, StandardCharsets.UTF_8)).tell();
  }

  @Test
  void threeTablesGetThreeColumnsEach() {
    String sql = transactional("add_external_metadata_support");
    for (String table : TRACED) {
      for (String column :
          List.of("external_source text", "external_id text", "external_metadata jsonb")) {
        String statement = "ALTER TABLE " + table + " ADD COLUMN " + column + ";";
        assertTrue(sql.contains(statement), statement + "\n" + sql);
      }
    }
    assertEquals(9, count(sql, "ADD COLUMN"));
  }

  @Test
  void eachIndexIsBuiltConcurrentlyInAFileOfItsOwn() {
    List<String> files =
        migrations("add_external_metadata_support").values().stream()
            .filter(it -> it.contains("CREATE INDEX CONCURRENTLY"))
            .map(QuickstartIT::withoutComments)
            .toList();
    assertEquals(3, files.size());
    for (String file : files) {
      assertEquals(1, count(file, ";"), file);
    }
    for (String table : TRACED) {
      assertTrue(
          files.stream()
              .anyMatch(it -> it.contains("ON " + table + " (external_source, external_id);")),
          table + " has no index:\n" + files);
    }
  }

  @Test
  void flywayRunsTheFilesAsTheyAreAndRowsSurvive() {
    Iterator<String> files = PROJECT.migrations().keySet().iterator();
    String initial = version(files.next());
    try (Database database = Database.empty()) {
      database.migrate(PROJECT, initial);
      database.execute(
          """
          INSERT INTO users (id, email, updated_at) VALUES
            ('00000000-0000-0000-0000-000000000001', 'ada@example.com', now());
          INSERT INTO course (id, title, author_id, updated_at) VALUES
            ('00000000-0000-0000-0000-000000000002', 'Pottery', '00000000-0000-0000-0000-000000000001', now());
          INSERT INTO instructor_profile (id, user_id, display_name, fax_number) VALUES
            ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001', 'Ada', '555-0100');
          INSERT INTO class_type (id, course_id, name, duration_minutes, capacity) VALUES
            ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000002', 'Beginners', 90, 8);
          INSERT INTO class_session (id, class_type_id, instructor_id, starts_at, ends_at) VALUES
            ('00000000-0000-0000-0000-000000000005', '00000000-0000-0000-0000-000000000004',
             '00000000-0000-0000-0000-000000000003', now(), now());
          """);
      assertEquals(List.of("STUDENT"), database.query("SELECT role FROM users"));
      assertEquals(List.of("DRAFT"), database.query("SELECT status FROM course"));

      database.migrate(PROJECT);

      assertEquals(List.of("ada@example.com"), database.query("SELECT email FROM users"));
      assertEquals(List.of("Ada"), database.query("SELECT display_name FROM instructor_profile"));
      for (String table : TRACED) {
        assertEquals(
            List.of("1"),
            database.query("SELECT count(*) FROM " + table + " WHERE external_source IS NULL"));
      }
      assertEquals(
          0, database.count("FROM pg_index WHERE NOT indisvalid"), "every index can be used");
      assertEquals(
          0, database.count("FROM information_schema.columns WHERE column_name = 'fax_number'"));
    }
  }

  @Test
  void theLossIsRefusedAndThenApprovedByAFile() {
    String story = STORY.toString(StandardCharsets.UTF_8);
    assertTrue(story.contains("instructor_profile.fax_number"), story);
    assertTrue(story.contains("mvn schema:approve -Dschema.change="), story);
    assertTrue(story.contains("Nobody has sent a fax since 2019."), story);
    assertTrue(
        transactional("drop_fax_number").contains("DROP COLUMN fax_number;"),
        PROJECT.migrations().toString());
  }

  @Test
  void theReadmeShowsWhatTheFilesSay() throws IOException {
    String readme = Files.readString(Outside.directory().resolve("../README.md"));
    String files = String.join("\n", PROJECT.migrations().values());
    List<String> missing = new ArrayList<>();
    for (MatchResult block :
        Pattern.compile("(?s)```sql\n(.*?)```").matcher(readme).results().toList()) {
      block.group(1).lines().filter(it -> !files.contains(it.strip())).forEach(missing::add);
    }
    assertEquals(List.of(), missing);
  }

  private static SortedMap<String, String> migrations(String name) {
    SortedMap<String, String> migrations = PROJECT.migrations();
    migrations.keySet().removeIf(it -> !it.endsWith("__" + name + ".sql"));
    return migrations;
  }

  /** The SQL of a change's files that run in a transaction. */
  private static String transactional(String name) {
    return String.join(
        "\n",
        migrations(name).entrySet().stream()
            .map(Map.Entry::getValue)
            .filter(it -> !it.contains("CONCURRENTLY"))
            .map(QuickstartIT::withoutComments)
            .toList());
  }

  private static String withoutComments(String sql) {
    return String.join("\n", sql.lines().filter(it -> !it.startsWith("--")).toList());
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static String version(String file) {
    return file.substring(1, file.indexOf("__")).replace('_', '.');
  }
}
