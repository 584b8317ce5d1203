package io.godwit.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.CatalogFingerprint;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Between any two schemas there is a way, it leads there, and its statements say what they do. A
 * build tries the same pairs each time; {@code -Dgodwit.seed=<number>} tries others, {@code
 * -Djqwik.tries.default=<n>} more.
 */
class PlanProperties {

  private static final long SEED = Long.getLong("godwit.seed", 0);

  private static final EmptyDatabases DATABASES = new EmptyDatabases();

  @AfterContainer
  static void close() {
    DATABASES.close();
  }

  @Property(shrinking = ShrinkingMode.OFF, seed = "17")
  void aPlanLeadsFromAnySchemaToAnyOther(@ForAll long fromSeed, @ForAll long toSeed)
      throws SQLException {
    ShadowDatabase a = DATABASES.with("");
    ShadowDatabase b = DATABASES.with("");
    try {
      create(random(fromSeed), a);
      create(random(toSeed), b);
      Schema to = Named.everything(EmptyDatabases.read(b));

      Plan plan = plan(EmptyDatabases.read(a), to);
      List<String> complaints = PlanRun.run(plan, a.connection());

      assertEquals(List.of(), plan(EmptyDatabases.read(a), to).changes(), PlanText.of(plan));
      assertEquals(List.of(), complaints, PlanText.of(plan));
      assertEquals(catalog(b), catalog(a), PlanText.of(plan));
    } finally {
      DATABASES.giveBack(a);
      DATABASES.giveBack(b);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF, seed = "17", tries = 5_000)
  void noStatementsWaitForEachOther(@ForAll long fromSeed, @ForAll long toSeed) {
    plan(random(fromSeed), Named.everything(random(toSeed)));
  }

  @Property(shrinking = ShrinkingMode.OFF, seed = "17")
  void aSchemaDoesNotDifferFromItself(@ForAll long seed) {
    Schema schema = random(seed);
    assertEquals(
        List.of(), new SchemaDiffer().diff(schema, schema, Ownership.EVERYTHING).changes());
  }

  /**
   * Two things are PostgreSQL's choice: which of two indexes over the same columns a foreign key
   * relies on, and which of two spellings an IN list has once its column was retyped.
   */
  private static String catalog(ShadowDatabase database) throws SQLException {
    return CatalogFingerprint.of(database.connection()).stream()
        .map(it -> it.contains("type=f") ? it.replaceFirst(" \\| index=[^|]*", "") : it)
        .map(it -> it.contains("= ANY") ? it.replaceAll("[()]|::text(\\[\\])?", "") : it)
        .collect(Collectors.joining("\n"));
  }

  private static void create(Schema schema, ShadowDatabase database) throws SQLException {
    PlanRun.run(plan(Schema.EMPTY, schema), database.connection());
  }

  private static Schema random(long seed) {
    return RandomSchema.of(SEED ^ seed);
  }

  private static Plan plan(Schema from, Schema to) {
    return new Planner(TestPostgres.major())
        .plan(new SchemaDiffer().diff(from, to, Ownership.EVERYTHING));
  }
}
