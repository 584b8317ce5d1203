package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class ModelIT {

  private static final String MODEL = "target/classes/META-INF/godwit/schema.json";

  @Test
  void compilingOneFileInAnEditorLeavesTheModelWhole(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    Map<String, String> before = project.sources();

    javac(project, "Author", "-processorpath", System.getProperty("java.class.path"));

    project.mvn("schema:generate").succeeds().says("Nothing to do");
    project.mvn("schema:check").succeeds();
    assertEquals(before, project.sources());
  }

  @Test
  void aModelThatIsOlderThanTheClassesIsMadeAnew(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project.apply("add-pages");

    javac(project, "Book", "-proc:none");

    project.mvn("schema:generate", "-Dschema.name=add_pages").succeeds();
    assertTrue(
        String.join("\n", project.migrations().values()).contains("ADD COLUMN pages integer"));
  }

  @Test
  void aModelThatIsGoneIsMadeAnew(@Case("library") UserProject project) throws IOException {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    Files.delete(project.resolve(MODEL));
    project.mvn("schema:generate").succeeds().says("Nothing to do");
  }

  @Test
  void twoCompilationsOfOneSourceGiveTheSameBytes(@Case("library") UserProject project) {
    project.mvn("process-classes").succeeds();
    String first = project.read(MODEL);
    project.write(
        "src/main/java/com/example/Book.java",
        project.read("src/main/java/com/example/Book.java") + "\n");
    project.mvn("process-classes").succeeds();
    assertEquals(first, project.read(MODEL));
  }

  @Test
  void entitiesComeFromTheJarsOfOtherModules(
      @Case("entities-come-from-the-jars-of-other-modules") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    Map<String, String> before = project.sources();
    List<String> migrations =
        before.keySet().stream().filter(it -> it.endsWith("__initial.sql")).toList();
    assertEquals(1, migrations.size(), before.keySet().toString());
    assertTrue(migrations.get(0).startsWith("shop/"), migrations.get(0));
    String sql = before.get(migrations.get(0));
    Stream.of("CREATE TABLE book (", "CREATE TABLE sale (", "REFERENCES book")
        .forEach(it -> assertTrue(sql.contains(it), sql));

    // Now from the jar: by then the module is packaged.
    project.mvn("package", "schema:generate").succeeds().says("Nothing to do:");
    assertEquals(before, project.sources());
  }

  @Test
  void mappingFilesAndJarsWithoutAModelAreRead(
      @Case("mappings-in-files-and-a-jar-without-a-model") UserProject project) {
    project
        .mvn("package", "schema:validate")
        .says("com.example.shop.Sale.book refers to table")
        .says("<entityJar>groupId:artifactId</entityJar>");

    project
        .mvn(
            "package",
            "schema:generate",
            "-Dschema.name=initial",
            "-Dschema.entityJars=com.example:library")
        .succeeds();

    String sql =
        project.sources().entrySet().stream()
            .filter(it -> it.getKey().endsWith("__initial.sql"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    Stream.of(
            "CREATE TABLE book (",
            "isbn character varying(13)",
            "CREATE TABLE sales (",
            "ticket character(36)",
            "cents integer NOT NULL",
            "REFERENCES book")
        .forEach(it -> assertTrue(sql.contains(it), sql));
    project
        .mvn("package", "schema:generate", "-Dschema.entityJars=com.example:library")
        .succeeds()
        .says("Nothing to do:");
  }

  @Test
  void whatTheCompilerCannotSeeIsAskedOfTheClassesOnce(
      @Case("what-the-compiler-cannot-see") UserProject project) {
    project
        .mvn("schema:generate", "-Dschema.name=initial")
        .succeeds()
        .says("com.example.HouseStyle");

    String sql = String.join("\n", project.migrations().values());
    Stream.of(
            "CREATE TABLE t_ticket (",
            "urgency smallint",
            "price bigint",
            "state character varying(255)",
            "(state IN ('open', 'done'))",
            "(urgency = ANY (ARRAY[10, 20]))")
        .forEach(it -> assertTrue(sql.contains(it), sql));
    String fingerprint =
        sql.lines()
            .filter(it -> it.startsWith("-- godwit:model "))
            .map(it -> it.substring("-- godwit:model ".length()).strip())
            .findFirst()
            .orElseThrow();
    assertTrue(
        project
            .read("target/generated-sources/annotations/com/example/GodwitModel.java")
            .contains(fingerprint),
        "the application knows itself by the migration's fingerprint");
    assertEquals("x", project.read("target/loaded"));

    project.mvn("schema:generate").succeeds().says("Nothing to do");
    assertEquals("x", project.read("target/loaded"), "nothing changed, so nothing is loaded");
  }

  /** As an editor does it: one class, beside the others. */
  private static void javac(UserProject project, String entity, String... options) {
    String classes = project.resolve("target/classes").toString();
    List<String> arguments =
        Stream.concat(
                Stream.of(options),
                Stream.of(
                    "-d",
                    classes,
                    "-cp",
                    classes + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                    "--release",
                    "17",
                    "-Agodwit.naming=spring",
                    "-Agodwit.hibernate=7.2",
                    project.resolve("src/main/java/com/example/" + entity + ".java").toString()))
            .toList();
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, exitCode);
  }
}
