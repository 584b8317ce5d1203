package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A real application's entities, which nobody here wrote, fetched as any artifact. */
class KeycloakIT {

  private static final Pattern MAPPED =
      Pattern.compile("(?m)^@(Entity|MappedSuperclass|Embeddable)\\b");

  @Test
  void theInitialMigrationOfKeycloakMakesTheTablesThatHibernateMakes(
      @Case("keycloak") UserProject project) throws Exception {
    project.mvn("dependency:unpack").succeeds();
    assertEquals(74, chooseEntities(project), "entities");

    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();

    try (Database database = Database.empty()) {
      database.migrate(project);
      // What Hibernate's own export makes of the same sources.
      assertEquals(
          97,
          database.count(
              "FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'"),
          "tables");
      assertEquals(
          74,
          database.count(
              "FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace"),
          "foreign keys");
      assertEquals(
          19,
          database.count(
              "FROM pg_constraint WHERE contype = 'u' AND connamespace = 'public'::regnamespace"),
          "uniques");
      assertEquals(
          6,
          database.count(
              "FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace"),
          "checks");
    }

    Map<String, String> before = project.sources();
    project.mvn("schema:generate", "-Dschema.name=again").succeeds().says("Nothing to do");
    assertEquals(before, project.sources());
  }

  private static int chooseEntities(UserProject project) throws IOException {
    Path sources = project.resolve("target/sources");
    Path entities = project.resolve("target/entities");
    int count = 0;
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        if (MAPPED.matcher(Files.readString(file)).find()) {
          Path chosen = entities.resolve(sources.relativize(file).toString());
          Files.createDirectories(chosen.getParent());
          Files.copy(file, chosen);
          count++;
        }
      }
    }
    return count;
  }
}
