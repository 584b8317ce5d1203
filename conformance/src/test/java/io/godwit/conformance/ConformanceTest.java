package io.godwit.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
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

  private static final Path DIRECTORY = Path.of(System.getProperty("conformance.directory"));
  private static final Path RESOURCES = DIRECTORY.resolve("src/test/resources");
  private static final Path CASES =
      DIRECTORY.resolve("../processor/src/test/resources/entities").normalize();

  private static final Tally TALLY = new Tally();
  private static final AllowedDifferences ALLOWED =
      AllowedDifferences.read(RESOURCES.resolve("allowed-differences.txt"));
  private static final Set<String> KNOWN_FAILURES =
      new TreeSet<>(EntitySet.lines(RESOURCES.resolve("known-failures.txt")));

  private static final List<Comparison> ALL = new ArrayList<>();
  private static final Deque<Comparison> FREE = new ArrayDeque<>();

  @TempDir static Path temporary;

  @BeforeAll
  static void silenceHibernate() {
    LogManager.getLogManager().reset();
  }

  @TestFactory
  Stream<DynamicTest> the_schema_is_the_one_that_Hibernate_makes() {
    return combinations().stream()
        .map(it -> DynamicTest.dynamicTest(it.toString(), () -> check(it)));
  }

  private static List<Combination> combinations() {
    List<Combination> combinations = new ArrayList<>();
    for (EntitySet entities : EntitySet.in(CASES)) {
      for (HibernateVersion version : HibernateVersion.values()) {
        for (Naming naming : Naming.values()) {
          if (!isChosen("case", entities.name())
              || !isChosen("versions", version.toString())
              || !isChosen("naming", naming.toString())) {
            continue;
          }
          if (entities.isFor(version)) {
            combinations.add(new Combination(entities, version, naming));
          } else {
            TALLY.count("combinations that a case isn't for, as it says");
          }
        }
      }
    }
    return combinations;
  }

  private static boolean isChosen(String property, String value) {
    return chosen(property).map(it -> Arrays.asList(it.split(",")).contains(value)).orElse(true);
  }

  private static Optional<String> chosen(String property) {
    return Optional.ofNullable(System.getProperty(property)).filter(it -> !it.isBlank());
  }

  private static void check(Combination combination) throws Exception {
    boolean known = KNOWN_FAILURES.contains(combination.toString());
    Comparison comparison = take();
    try {
      comparison.run(combination, Files.createTempDirectory(temporary, "classes"));
    } catch (AssertionError e) {
      failed(combination, known, e.getMessage());
      return;
    } catch (RuntimeException | SQLException e) {
      failed(combination, known, Causes.of(e));
      return;
    } finally {
      giveBack(comparison);
    }
    if (known) {
      throw new AssertionError(
          "It passes. Remove the line '" + combination + "' from known-failures.txt.");
    }
  }

  private static void failed(Combination combination, boolean known, String message) {
    TALLY.count(known ? "combinations that are known to fail" : "combinations that FAIL");
    if (!known) {
      AssertionError error = new AssertionError(combination + "\n" + message);
      // The message says what differs; where in this test that was found helps nobody.
      error.setStackTrace(new StackTraceElement[0]);
      throw error;
    }
  }

  private static Comparison take() {
    synchronized (FREE) {
      if (FREE.isEmpty()) {
        Comparison comparison = new Comparison(ALLOWED, TALLY);
        ALL.add(comparison);
        return comparison;
      }
      return FREE.remove();
    }
  }

  private static void giveBack(Comparison comparison) {
    synchronized (FREE) {
      FREE.add(comparison);
    }
  }

  @AfterAll
  static void everyAllowedDifferenceIsOneThatIsThere() throws IOException {
    for (Comparison comparison : ALL) {
      comparison.close();
    }
    System.out.println(TALLY);
    boolean all = Stream.of("case", "versions", "naming").allMatch(it -> chosen(it).isEmpty());
    if (all) {
      assertEquals(
          List.of(), ALLOWED.unused(), "entries of allowed-differences.txt that allow nothing");
      Set<String> gone = new TreeSet<>(KNOWN_FAILURES);
      combinations().forEach(it -> gone.remove(it.toString()));
      assertEquals(Set.of(), gone, "lines of known-failures.txt that are no combinations");
    }
  }
}
