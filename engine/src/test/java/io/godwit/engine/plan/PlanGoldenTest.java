package io.godwit.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.CatalogFingerprint;
import io.godwit.engine.testing.PgDump;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Each case is planned, run on a real PostgreSQL, and held against its target; the plan's text is
 * compared only then. {@code -Dgolden.update} rewrites the texts of plans that passed all that.
 */
@Execution(ExecutionMode.CONCURRENT)
class PlanGoldenTest {

  private static final EmptyDatabases DATABASES = new EmptyDatabases();

  @AfterAll
  static void close() {
    DATABASES.close();
  }

  @TestFactory
  Stream<DynamicTest> plans() throws IOException {
    return PlanCase.all().stream()
        .map(it -> DynamicTest.dynamicTest(it.name(), it.directory().toUri(), () -> check(it)));
  }

  private static void check(PlanCase plans) throws IOException, SQLException {
    ShadowDatabase a = DATABASES.with(plans.from());
    ShadowDatabase b = DATABASES.with(plans.to());
    try {
      check(plans, a, b);
    } finally {
      DATABASES.giveBack(a);
      DATABASES.giveBack(b);
    }
  }

  private static void check(PlanCase plans, ShadowDatabase a, ShadowDatabase b)
      throws IOException, SQLException {
    Schema to = plans.declared(EmptyDatabases.read(b));
    Difference difference =
        new SchemaDiffer().diff(EmptyDatabases.read(a), to, Ownership.EVERYTHING);
    Plan plan = new Planner(TestPostgres.major()).plan(difference);
    String text = PlanText.of(plan);

    List<String> complaints = PlanRun.run(plan, a.connection());
    Difference second = new SchemaDiffer().diff(EmptyDatabases.read(a), to, Ownership.EVERYTHING);

    assertEquals(List.of(), second.changes(), () -> "A second diff is empty after\n" + text);
    assertTrue(complaints.isEmpty(), () -> String.join("\n", complaints));
    compareCatalogs(plans, a, b, text);
    Path golden = plans.plan(TestPostgres.major());
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  /** The oracles share no code with introspection. */
  private static void compareCatalogs(
      PlanCase plans, ShadowDatabase a, ShadowDatabase b, String text)
      throws IOException, SQLException {
    Optional<String> expected = plans.expected();
    ShadowDatabase target = expected.isPresent() ? DATABASES.with(expected.get()) : b;
    assertEquals(
        String.join("\n", CatalogFingerprint.of(target.connection())),
        String.join("\n", CatalogFingerprint.of(a.connection())),
        () -> "Another oracle agrees after\n" + text);
    assertEquals(
        dump(target), dump(a), () -> "pg_dump, where it is at hand, agrees after\n" + text);
    if (target != b) {
      DATABASES.giveBack(target);
    }
  }

  /**
   * In the order of the alphabet: a column that was added comes last, and its order is no matter.
   */
  private static List<String> dump(ShadowDatabase database) {
    return PgDump.of(database.url()).stream()
        .flatMap(String::lines)
        .map(it -> it.replaceFirst(",$", ""))
        .sorted()
        .toList();
  }
}
