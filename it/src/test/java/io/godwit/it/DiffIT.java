package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** From any schema to any other. */
class DiffIT {

  private static final String OLD =
      """
      CREATE TABLE author (id bigint PRIMARY KEY, name varchar(255));
      CREATE TABLE gone (id bigint PRIMARY KEY);
      """;

  private static final String NEW =
      """
      CREATE TABLE author (id bigint PRIMARY KEY, name varchar(255) NOT NULL);
      CREATE INDEX author_name ON author (name);
      """;

  @Test
  void twoScriptsAreComparedWhereThereIsNoProject(@Case("library") UserProject project) {
    project.write("elsewhere/old.sql", OLD).write("elsewhere/new.sql", NEW);
    UserProject elsewhere = project.in("elsewhere");

    elsewhere
        .mvn(
            goal(),
            "-Dschema.from=file:old.sql",
            "-Dschema.to=file:new.sql",
            "-Dschema.script=there.sql")
        .succeeds()
        .says(
            "drop table gone",
            "alter column author.name: NOT NULL",
            "create index author.author_name");

    try (Database database = Database.empty()) {
      database.execute(OLD).execute("INSERT INTO author VALUES (1, 'Ada')");
      database.run(project.read("elsewhere/there.sql"));
      elsewhere
          .mvn(
              goal(),
              "-Dschema.from=" + database.url(),
              "-Dschema.to=file:new.sql",
              "-Dschema.script=nothing.sql",
              "-Dschema.failOnDifference")
          .succeeds()
          .says("Nothing differs")
          .doesNotSay(database.password());
      assertEquals(1, database.count("FROM author WHERE name = 'Ada'"));
      assertEquals("", project.read("elsewhere/nothing.sql"));
    }
  }

  @Test
  void aDifferenceFailsTheBuildWhereThatIsAsked(@Case("library") UserProject project) {
    project.write("old.sql", OLD);
    project
        .mvn(
            "schema:diff",
            "-Dschema.from=empty",
            "-Dschema.to=file:old.sql",
            "-Dschema.failOnDifference=true",
            "-Dschema.output=json",
            "-q")
        .fails()
        .says("\"changes\":[\"create table author (2 columns)\"");
  }

  @Test
  void theModelAndTheMigrationsAreSidesToo(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project
        .mvn(
            "process-classes",
            "schema:diff",
            "-Dschema.from=migrations",
            "-Dschema.to=model",
            "-Dschema.failOnDifference=true")
        .succeeds()
        .says("Nothing differs");
    project
        .mvn(
            "schema:diff",
            "-Dschema.from=migrations:src/main/resources/db/migration",
            "-Dschema.to=json:target/classes/META-INF/godwit/schema.json",
            "-Dschema.failOnDifference=true")
        .succeeds()
        .says("Nothing differs");
    project
        .apply("add-pages")
        .mvn("process-classes", "schema:diff", "-Dschema.from=migrations", "-Dschema.to=model")
        .succeeds()
        .says("add column book.pages");
  }

  @Test
  void onlyNamedSchemasAreLookedAt(@Case("library") UserProject project) {
    project.write("two.sql", "CREATE TABLE a (); CREATE SCHEMA audit; CREATE TABLE audit.b ();");
    project
        .mvn(
            "schema:diff",
            "-Dschema.from=empty",
            "-Dschema.to=file:two.sql",
            "-Dschema.schemas=audit")
        .succeeds()
        .says("create table audit.b")
        .doesNotSay("create table a ");
  }

  @Test
  void aSideThatCannotBeReadIsSaid(@Case("library") UserProject project) {
    project.write("wrong.sql", "CREATE TABLE a (id bigint);\nCREATE TABEL b ();");
    project
        .mvn("schema:diff", "-Dschema.from=empty", "-Dschema.to=file:wrong.sql")
        .fails()
        .says("wrong.sql:2", "TABEL")
        .showsNoStackTrace();
    project
        .mvn("schema:diff", "-Dschema.from=nowhere", "-Dschema.to=empty")
        .fails()
        .says("schema.from is nowhere", "migrations:<directory>")
        .showsNoStackTrace();
    project
        .mvn("schema:diff", "-Dschema.from=empty")
        .fails()
        .says("schema.to is missing")
        .showsNoStackTrace();
  }

  /** The prefix needs a plugin group in settings.xml, which this directory's user hasn't got. */
  private static String goal() {
    return "io.godwit:godwit-maven-plugin:" + Outside.godwitVersion() + ":diff";
  }
}
