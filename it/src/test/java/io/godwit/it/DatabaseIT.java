package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a configured database is asked, and what is never told of it. */
class DatabaseIT {

  /** One database, as a URL in either form. */
  private static final List<Function<Database, String>> FORMS =
      List.of(Database::url, Database::jdbcUrlWithPassword);

  @Test
  void aUrlComesFromTheCommandLineThenTheEnvironmentThenTheFile(
      @Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    try (Database first = scribbled("first", project);
        Database second = scribbled("second", project);
        Database third = scribbled("third", project)) {
      project.write(".env", "# ours\nDATABASE_URL=\"" + third.url() + "\"\n");
      pointsOut("third", project.mvn("schema:generate"));
      UserProject inEnvironment = project.with("DATABASE_URL", second.url());
      pointsOut("second", inEnvironment.mvn("schema:generate"));
      pointsOut("first", inEnvironment.mvn("schema:generate", "-Dschema.url=" + first.url()));
    }
  }

  @Test
  void aPasswordIsNeverPrinted(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    try (Database database = scribbled("scribbled", project)) {
      for (Function<Database, String> form : FORMS) {
        String url = form.apply(database);
        project.write(".env", "DATABASE_URL='" + url + "'\n");
        pointsOut("scribbled", project.mvn("schema:generate", "-X"))
            .doesNotSay(database.password());

        // Maven's own resources plugin prints the environment with -X; no goal of Godwit's does.
        project.write(".env", "");
        project
            .with("DATABASE_URL", url)
            .mvn("schema:check", "-X")
            .succeeds()
            .doesNotSay(database.password());
        project
            .mvn("schema:check", "-X", "-Dschema.url=" + url)
            .succeeds()
            .doesNotSay(database.password());
      }
      project
          .write(".env", "DATABASE_URL=postgresql://nobody:hunter2@" + database.place() + "\n")
          .mvn("schema:generate", "-X")
          .fails()
          .says("nobody")
          .doesNotSay("hunter2");
    }
  }

  @Test
  void aProjectMayStartFromALiveDatabase(@Case("library") UserProject project) {
    try (Database database = Database.empty();
        Database another = Database.empty()) {
      database.execute(
          "CREATE TABLE author (id bigint PRIMARY KEY, name varchar(255));"
              + " CREATE TABLE audit (at timestamptz)");
      UserProject configured = project.with("DATABASE_URL", database.url());
      configured.mvn("schema:generate", "-Dschema.name=add_book").succeeds();

      List<String> files = List.copyOf(project.migrations().keySet());
      assertEquals(2, files.size());
      assertTrue(files.get(0).endsWith("__baseline.sql"), files.get(0));
      assertTrue(files.get(1).endsWith("__add_book.sql"), files.get(1));
      String change = project.migrations().get(files.get(1));
      assertTrue(change.contains("CREATE TABLE book ("), change);
      assertTrue(!change.contains("TABLE author") && !change.contains("TABLE audit"), change);

      String baseline = files.get(0).substring(1, files.get(0).indexOf("__"));
      database.flyway(project).baselineOnMigrate(true).baselineVersion(baseline).load().migrate();
      another.migrate(project);
      for (Database each : List.of(database, another)) {
        assertEquals(
            List.of("audit", "author", "book"),
            each.query(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                    + " AND tablename <> 'flyway_schema_history' ORDER BY 1"));
      }
      configured.mvn("schema:generate").succeeds().says("Nothing to do:");
    }
  }

  @Test
  void aRefusalSaysHowMuchWouldBeLost(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    try (Database database = Database.empty()) {
      database
          .migrate(project)
          .execute(
              "INSERT INTO book (id, title, subtitle) VALUES (1, 'a', 'x'), (2, 'b', NULL), (3, 'c', 'y')");
      project.apply("drop-subtitle");
      project
          .with("DATABASE_URL", database.url())
          .mvn("schema:generate", "-Dschema.name=drop_subtitle")
          .fails()
          .says("book.subtitle", "2 ");
    }
  }

  @Test
  void aShadowThatIsNotEmptyIsRefusedAndLeftAsItIs(@Case("library") UserProject project) {
    try (Database database = Database.empty()) {
      database.execute("CREATE TABLE precious (id int); INSERT INTO precious VALUES (1)");
      project
          .mvn("schema:generate", "-Dschema.name=initial", "-Dschema.shadowUrl=" + database.url())
          .fails()
          .says("precious")
          .doesNotSay(database.password())
          .showsNoStackTrace();
      assertEquals(List.of("1"), database.query("SELECT id FROM precious"));
      assertEquals(Map.of(), project.migrations());
    }
  }

  @Test
  void anEmptyShadowServesAndIsLeftEmpty(@Case("library") UserProject project) {
    try (Database database = Database.empty()) {
      project
          .mvn("schema:generate", "-Dschema.name=initial", "-Dschema.shadowUrl=" + database.url())
          .succeeds();
      assertEquals(1, project.migrations().size());
      assertEquals(0, database.count("FROM pg_tables WHERE schemaname = 'public'"));
    }
  }

  @Test
  void aServerOlderThan14IsRefused(@Case("library") UserProject project) throws IOException {
    try (OldServer server = new OldServer()) {
      project
          .mvn("schema:generate", "-Dschema.name=initial", "-Dschema.shadowUrl=" + server.url())
          .fails()
          .says("13.4", "14")
          .doesNotSay("hunter2")
          .showsNoStackTrace();
      project
          .with("DATABASE_URL", server.url())
          .mvn("schema:generate", "-Dschema.name=initial")
          .fails()
          .says("13.4", "14")
          .doesNotSay("hunter2");
      assertEquals(Map.of(), project.migrations());
    }
  }

  /** A database that has the migrations, and a column that somebody made by hand. */
  private static Database scribbled(String column, UserProject project) {
    return Database.empty()
        .migrate(project)
        .execute("ALTER TABLE book ADD COLUMN " + column + " text");
  }

  private static Build pointsOut(String column, Build build) {
    return build.succeeds().says("book." + column);
  }
}
