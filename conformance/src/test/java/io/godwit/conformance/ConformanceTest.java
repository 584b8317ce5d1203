package io.godwit.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The schema that Godwit makes of entities is the one that Hibernate makes of them: for each case
 * of the processor, each version of Hibernate and each naming. Hibernate then validates Godwit's
 * schema, stores an instance of each entity in it, and loads it back.
 *
 * <p>One case, or some: {@code mvn -q -o -pl conformance -am test -Dtest=ConformanceTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcase=json_is_jsonb,maps_id_shares_the_key}, and {@code
 * -Dversions=7.4} or {@code -Dnaming=spring} for a part of the combinations.
 *
 * <p>What may differ stands in {@code allowed-differences.txt} with the reason. What differs and
 * may not, so far, stands in {@code known-failures.txt}: a line of it that isn't true any more is
 * an error. A case that is not for all versions, or whose schema Hibernate can't make, says so in
 * its directory: see {@link EntitySet}.
 */
@Execution(ExecutionMode.CONCURRENT)
class ConformanceTest {

  private static List<EntitySet> cases;
  private static Run run;

  @BeforeAll
  static void readCases(@TempDir Path temporary) throws IOException {
    Path directory = Run.directory().resolve("../processor/src/test/resources/entities");
    try (Stream<Path> directories = Files.list(directory.normalize())) {
      cases = directories.filter(Files::isDirectory).sorted().map(EntitySet::ofCase).toList();
    }
    run = new Run(temporary);
  }

  @TestFactory
  Stream<DynamicTest> the_schema_is_the_one_that_Hibernate_makes() {
    return run.tests(cases);
  }

  @AfterAll
  static void everythingThatIsSaidOfDifferencesIsTrue() throws IOException {
    run.close();
    assertEquals(List.of(), run.saidInVain(cases));
  }
}
