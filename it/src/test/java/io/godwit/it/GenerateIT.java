package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GenerateIT {

  @Test
  void theFirstGenerateWritesTheInitialMigration(@Case("library") UserProject project) {
    Build build = project.mvn("schema:generate", "-Dschema.name=initial").succeeds();

    assertEquals(1, project.migrations().size());
    String file = project.migrations().firstKey();
    assertTrue(file.matches("V\\d{14}__initial\\.sql"), file);
    build.says(file);
    String sql = project.migrations().get(file);
    assertTrue(sql.startsWith("-- "), sql);
    assertTrue(sql.contains("CREATE TABLE book ("), sql);
    assertTrue(sql.contains("CREATE TABLE author ("), sql);
  }

  @Test
  void aSecondGenerateWritesNothingAndStartsNoServer(@Case("library") UserProject project) {
    Path cache = project.ownCache();
    String ownCache = "-Dschema.cache=" + cache;
    try (ServerWatch servers = ServerWatch.of(cache)) {
      project.mvn("schema:generate", "-Dschema.name=initial", ownCache).succeeds();
      assertTrue(servers.seen(), "the first run needs a server");
    }
    Map<String, String> before = project.sources();
    try (ServerWatch servers = ServerWatch.of(cache)) {
      project
          .mvn("schema:generate", "-Dschema.name=again", ownCache)
          .succeeds()
          .says("Nothing to do");
      assertTrue(!servers.seen(), "the second run needs none");
    }
    assertEquals(before, project.sources());
  }

  @Test
  void aRunWithAnEmptyCacheWritesNothingEither(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    Map<String, String> before = project.sources();
    project.mvn("schema:generate", "-Dschema.cache=" + project.ownCache()).succeeds();
    assertEquals(before, project.sources());
  }

  @Test
  void aNewFieldBecomesAColumn(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    Map<String, String> before = project.migrations();
    project.apply("add-pages").mvn("schema:generate", "-Dschema.name=add_pages").succeeds();

    Map<String, String> written = new TreeMap<>(project.migrations());
    written.keySet().removeAll(before.keySet());
    assertEquals(1, written.size());
    written.forEach(
        (file, sql) -> {
          assertTrue(file.endsWith("__add_pages.sql"), file);
          assertTrue(sql.contains("ALTER TABLE book ADD COLUMN pages integer;"), sql);
        });
  }

  @Test
  void aReservedWordAsANameIsQuoted(
      @Case("a-reserved-word-as-a-name-is-quoted") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    String sql = String.join("\n", project.migrations().values());
    for (String quoted : List.of("CREATE TABLE \"order\"", "\"select\"", "CREATE TABLE \"user\"")) {
      assertTrue(sql.contains(quoted), sql);
    }
    project.mvn("verify").succeeds();
  }
}
