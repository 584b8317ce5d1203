package io.godwit.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.conformance.boot.Application;
import io.godwit.conformance.boot.SchemaMaker;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.testing.CatalogFingerprint;
import io.godwit.model.Model;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema that Godwit makes for EclipseLink is the one that EclipseLink makes, for each case of
 * the processor that is for it. What may differ stands in {@code eclipselink-differences.txt}.
 *
 * <p>One case, or some: {@code -Dtest=EclipseLinkTest -Dcase=enums_are_numbers_or_text}.
 */
class EclipseLinkTest {

  private static final String VERSION = "eclipselink-5.0";
  private static final Path DIRECTORY = Path.of(System.getProperty("conformance.directory"));
  private static final Path CASES =
      DIRECTORY.resolve("../processor/src/test/resources/eclipselink").normalize();
  private static final AllowedDifferences ALLOWED =
      AllowedDifferences.read(DIRECTORY.resolve("src/test/resources/eclipselink-differences.txt"));
  private static final String CHOSEN = System.getProperty("case", "");

  private static List<Path> jars = List.of();
  private static ClassLoader loader = EclipseLinkTest.class.getClassLoader();

  @TempDir static Path temporary;

  @BeforeAll
  static void isolateEclipseLink() throws IOException {
    jars =
        Arrays.stream(
                Files.readString(DIRECTORY.resolve(VERSION + "/target/classpath"))
                    .trim()
                    .split(File.pathSeparator))
            .map(Path::of)
            .toList();
    loader = HibernateVersion.isolated(jars);
  }

  @TestFactory
  Stream<DynamicTest> the_schema_is_the_one_that_EclipseLink_makes() throws IOException {
    try (Stream<Path> directories = Files.list(CASES)) {
      return directories
          .sorted()
          .map(EntitySet::ofCase)
          .filter(it -> CHOSEN.isBlank() || Arrays.asList(CHOSEN.split(",")).contains(it.name()))
          .map(it -> DynamicTest.dynamicTest(it.name(), () -> check(it)))
          .toList()
          .stream();
    }
  }

  private static void check(EntitySet entities) throws Exception {
    Path classes = Files.createTempDirectory(temporary, "classes");
    try (DatabasePair databases = new DatabasePair();
        EntityCompiler compiler = new EntityCompiler(jars)) {
      databases.empty();
      Model model = compiler.compile(entities.sources(), classes, entities.options());
      GodwitSchema.create(
          model, databases.godwit().defaultSchema(), databases.godwit().connection());
      try (CompiledEntities compiled = CompiledEntities.in(classes, loader)) {
        eclipseLink().create(application(compiled, databases.hibernate().url()));
      }
      compare(databases, model);
    }
  }

  private static SchemaMaker eclipseLink() throws ReflectiveOperationException {
    return (SchemaMaker)
        loader
            .loadClass("io.godwit.conformance.eclipselink.EclipseLink")
            .getDeclaredConstructor()
            .newInstance();
  }

  private static Application application(CompiledEntities compiled, DatabaseUrl url) {
    // In the URL, since EclipseLink takes a password of hexadecimal digits for an encrypted one.
    return compiled.application(
        Map.of(
            "jakarta.persistence.jdbc.url",
            "jdbc:postgresql://"
                + url.address()
                + "/"
                + url.database()
                + "?user="
                + url.user().orElseThrow()
                + "&password="
                + url.password().orElseThrow()));
  }

  private static void compare(DatabasePair databases, Model model) throws SQLException {
    ConstraintNames names = ConstraintNames.of(model.schema());
    List<Difference> differences =
        new ArrayList<>(
            SchemaComparison.of(databases.hibernate().read(), databases.godwit().read(), names));
    differences.removeIf(it -> ALLOWED.allow(VERSION, it));
    if (differences.isEmpty()) {
      differences.addAll(
          CatalogComparison.of(
              CatalogFingerprint.of(databases.hibernate().connection()),
              CatalogFingerprint.of(databases.godwit().connection()),
              names));
      differences.removeIf(it -> ALLOWED.allow(VERSION, it));
    }
    assertEquals(
        "",
        differences.stream()
            .map(it -> it.text().replace("Hibernate", "EclipseLink"))
            .collect(Collectors.joining("\n  ")),
        "differences");
  }

  @AfterAll
  static void everyAllowedDifferenceIsOneThatIsThere() {
    if (CHOSEN.isBlank()) {
      assertEquals(List.of(), ALLOWED.unused(), "entries that allow nothing");
    }
  }
}
