package io.godwit.conformance;

import io.godwit.conformance.random.RandomEntities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Entities that nobody thought of make the schema that Hibernate makes of them.
 *
 * <p>A test's name holds its seed: {@code -Drandom.seed=42} begins with that one, {@code
 * -Drandom.sets=100} makes a hundred sets, one a seed. The sources of each stay in {@code
 * conformance/target/random/<seed>}.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomEntitiesTest {

  private static final int ENTITIES = 20;

  private static Run run;

  @BeforeAll
  static void begin(@TempDir Path temporary) {
    run = new Run(temporary);
  }

  @TestFactory
  Stream<DynamicTest> random_entities_have_the_schema_that_Hibernate_makes() {
    long first = Long.getLong("random.seed", 1);
    return run.tests(
        LongStream.range(first, first + Long.getLong("random.sets", 3))
            .mapToObj(RandomEntitiesTest::entities)
            .toList());
  }

  private static EntitySet entities(long seed) {
    try {
      Path directory = Run.directory().resolve("target/random/" + seed);
      Files.createDirectories(directory);
      for (Path earlier : EntitySet.ofCase(directory).sources()) {
        Files.delete(earlier);
      }
      for (Map.Entry<String, String> source : RandomEntities.of(seed, ENTITIES).entrySet()) {
        Files.writeString(directory.resolve(source.getKey() + ".java"), source.getValue());
      }
      return EntitySet.ofCase(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void end() throws IOException {
    run.close();
  }
}
