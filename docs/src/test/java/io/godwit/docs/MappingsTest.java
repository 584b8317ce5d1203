package io.godwit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the mappings, which says of every annotation what becomes of it, and where to see.
 */
class MappingsTest {

  private static final String CASES = "../processor/src/test/resources/entities/";

  /** Those that no list of Jakarta Persistence holds, and that Hibernate's schema depends on. */
  private static final List<String> OTHERS =
      List.of(
          "Any",
          "Array",
          "Check",
          "Collate",
          "ColumnDefault",
          "Comment",
          "CreationTimestamp",
          "Digits",
          "Fetch",
          "Formula",
          "Generated",
          "GeneratedColumn",
          "GenericGenerator",
          "IdGeneratorType",
          "Immutable",
          "JdbcType",
          "JdbcTypeCode",
          "Length",
          "Max",
          "Min",
          "Nationalized",
          "NaturalId",
          "NotFound",
          "NotNull",
          "OnDelete",
          "PartitionKey",
          "SQLRestriction",
          "Size",
          "SoftDelete",
          "Struct",
          "Subselect",
          "TenantId",
          "TimeZoneStorage",
          "Type",
          "UpdateTimestamp",
          "UuidGenerator",
          "View",
          "Where");

  private final Page page = Page.of("docs/mappings.md");

  @Test
  void everyAnnotationOfJakartaPersistenceIsOnThePage() throws Exception {
    List<String> annotations = annotations();
    assertTrue(annotations.contains("Entity") && annotations.size() > 90, annotations::toString);
    assertEquals(List.of(), annotations.stream().filter(it -> !isOnThePage(it)).toList());
  }

  @Test
  void everyOtherAnnotationThatShapesASchemaIsOnThePage() {
    assertEquals(List.of(), OTHERS.stream().filter(it -> !isOnThePage(it)).toList());
  }

  @Test
  void everyCaseIsLinked() throws IOException {
    Set<String> linked = new HashSet<>(page.localLinks());
    try (Stream<Path> cases =
        Files.list(page.file().resolveSibling("../processor/src/test/resources/entities"))) {
      List<String> missing =
          cases
              .map(it -> it.getFileName().toString())
              .filter(it -> !linked.contains(CASES + it))
              .sorted()
              .map(it -> "[" + it.replace('_', ' ') + "](" + CASES + it + ")")
              .toList();
      assertEquals(
          List.of(),
          missing,
          "docs/mappings.md has no link to these cases. Put each in the row of what it shows, or in"
              + " the list at the end:\n"
              + String.join("\n", missing));
    }
  }

  private boolean isOnThePage(String annotation) {
    return page.text().contains("`@" + annotation + "`");
  }

  private static List<String> annotations() throws IOException, URISyntaxException {
    Path jar = Path.of(Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(it -> it.matches("jakarta/persistence/\\w+\\.class"))
          .map(it -> it.substring("jakarta/persistence/".length(), it.length() - ".class".length()))
          .filter(MappingsTest::isAnnotation)
          .toList();
    }
  }

  private static boolean isAnnotation(String name) {
    try {
      return Class.forName("jakarta.persistence." + name, false, Entity.class.getClassLoader())
          .isAnnotation();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
