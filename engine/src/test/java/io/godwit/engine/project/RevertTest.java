package io.godwit.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.approval.ApprovalsFile;
import io.godwit.engine.migration.MigrationDirectory;
import io.godwit.engine.migration.MigrationScript;
import io.godwit.engine.project.Generation.Outcome;
import io.godwit.engine.shadow.SchemaCache;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowServer;
import io.godwit.engine.source.MigrationsSource;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.Model;
import io.godwit.model.Profile;
import io.godwit.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back from one migration is a new one. */
class RevertTest {

  private static ShadowServer server;

  @TempDir Path root;

  @BeforeAll
  static void startServer() {
    server = TestPostgres.server(TestPostgres.cache(), "public");
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void begin() throws IOException {
    migration(
        "V1__initial",
        "CREATE TABLE course (id bigint PRIMARY KEY, title varchar(255), fax text);");
  }

  @Test
  void whatWasAddedGoesOnceThatIsApproved() throws IOException {
    migration("V2__status", "ALTER TABLE course ADD COLUMN status text;");

    Generation refused = revert("2");
    assertEquals(Outcome.REFUSED, refused.outcome());
    RefusedChange change = refused.refused().get(0);
    assertTrue(change.approve().contains("-Dschema.revert=2"), change.approve());
    new Approve(project())
        .run(Optional.of(change.id()), Optional.of("a mistake"), Optional.of("2"));

    Generation written = revert("2");
    assertEquals(Outcome.WRITTEN, written.outcome());
    assertEquals(List.of("drop column course.status"), written.changes());
    assertTrue(written.files().get(0).endsWith("__revert_status.sql"), written.files().get(0));
    assertEquals(schema(1), schema(3));
  }

  @Test
  void aRenameIsARenameBack() throws IOException {
    migration(
        "V2__lesson",
        "ALTER TABLE course RENAME TO lesson; ALTER TABLE lesson RENAME COLUMN title TO name;");

    assertEquals(
        List.of(
            "rename to table course, which was lesson",
            "rename to column course.title, which was name"),
        revert("2").changes());
    assertEquals(schema(1), schema(3));
  }

  @Test
  void whatWasDestroyedIsSaidNotToComeBack() throws IOException {
    migration("V2__no_fax", "ALTER TABLE course DROP COLUMN fax;");

    Generation written = revert("2");
    assertEquals(List.of("add column course.fax text"), written.changes());
    assertEquals(List.of("The column course.fax is dropped."), written.lost());
  }

  @Test
  void whatLaterMigrationsDidStays() throws IOException {
    migration("V2__no_fax", "ALTER TABLE course DROP COLUMN fax;");
    migration("V3__status", "ALTER TABLE course ADD COLUMN status text;");

    assertEquals(List.of("add column course.fax text"), revert("2").changes());
  }

  @Test
  void aMigrationThatAnotherBuildsOnIsNotTakenBack() throws IOException {
    migration("V2__teacher", "CREATE TABLE teacher (id bigint PRIMARY KEY);");
    migration("V3__link", "ALTER TABLE course ADD COLUMN teacher_id bigint REFERENCES teacher;");

    assertTrue(error("2").contains("a later one builds on the table teacher"), error("2"));
    assertTrue(error("7").contains("There is no migration 7"), error("7"));
  }

  private String error(String version) {
    return String.valueOf(assertThrows(UserException.class, () -> revert(version)).getMessage());
  }

  private Generation revert(String version) {
    return new Generate(project()).revert(Optional.empty(), version);
  }

  private Schema schema(int migrations) {
    return new MigrationsSource(
            project().migrations().migrations().subList(0, migrations), project().shadow())
        .read()
        .withDeclarations(List.of(), List.of());
  }

  private void migration(String name, String sql) throws IOException {
    Path file = root.resolve("migrations").resolve(name + ".sql");
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }

  private Project project() {
    Model model =
        new Model(
            Model.FORMAT_VERSION, new Profile("hibernate", "7.2", "jpa"), List.of(), Schema.EMPTY);
    return new Project(
        model,
        model,
        () -> {},
        new MigrationDirectory(root.resolve("migrations")),
        new MigrationScript(MigrationScript.LOCK_TIMEOUT),
        new ApprovalsFile(root.resolve("approvals.json")),
        Optional.empty(),
        new Shadow(server, new SchemaCache(root.resolve("cache")), "test", root.toString()),
        Object::toString);
  }
}
