package io.godwit.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.junit.jupiter.api.DynamicTest;

/** Many comparisons, some at a time, and what came of them. */
final class Run implements AutoCloseable {

  private static final Path RESOURCES = directory().resolve("src/test/resources");

  private final Path temporary;
  private final Tally tally = new Tally();
  private final AllowedDifferences allowed =
      AllowedDifferences.read(RESOURCES.resolve("allowed-differences.txt"));
  private final Set<String> knownFailures = knownFailures();
  private final List<Comparison> all = new ArrayList<>();
  private final Deque<Comparison> free = new ArrayDeque<>();

  /**
   * @param temporary where class files go
   */
  Run(Path temporary) {
    this.temporary = temporary;
    // Hibernate and the applications have a lot to say.
    LogManager.getLogManager().reset();
  }

  /** The directory of this module. */
  static Path directory() {
    return Path.of(System.getProperty("conformance.directory"));
  }

  private static Set<String> knownFailures() {
    try (Stream<String> lines = Files.lines(RESOURCES.resolve("known-failures.txt"))) {
      return new TreeSet<>(lines.filter(it -> !it.isBlank() && !it.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test for each combination that was chosen, which are all unless somebody chose. */
  Stream<DynamicTest> tests(List<EntitySet> sets) {
    return combinations(sets).stream()
        .map(it -> DynamicTest.dynamicTest(it.toString(), () -> check(it)));
  }

  private List<Combination> combinations(List<EntitySet> sets) {
    List<Combination> combinations = new ArrayList<>();
    for (EntitySet entities : sets) {
      for (HibernateVersion version : HibernateVersion.values()) {
        for (Naming naming : Naming.values()) {
          if (!isChosen("case", entities.name())
              || !isChosen("versions", version.toString())
              || !isChosen("naming", naming.toString())) {
            continue;
          }
          if (entities.versions().contains(version)) {
            combinations.add(new Combination(entities, version, naming));
          } else {
            tally.count("combinations that a case isn't for, as it says");
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

  private void check(Combination combination) throws IOException {
    boolean known = knownFailures.contains(combination.toString());
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

  private void failed(Combination combination, boolean known, String message) {
    tally.count(known ? "combinations that are known to fail" : "combinations that FAIL");
    if (!known) {
      AssertionError error = new AssertionError(combination + "\n" + message);
      // The message says what differs; where in this test that was found helps nobody.
      error.setStackTrace(new StackTraceElement[0]);
      throw error;
    }
  }

  private synchronized Comparison take() {
    if (free.isEmpty()) {
      Comparison comparison = new Comparison(allowed, tally);
      all.add(comparison);
      return comparison;
    }
    return free.remove();
  }

  private synchronized void giveBack(Comparison comparison) {
    free.add(comparison);
  }

  /** What the files allow or know and wasn't there, if everything was run. */
  List<String> saidInVain(List<EntitySet> sets) {
    if (Stream.of("case", "versions", "naming").anyMatch(it -> chosen(it).isPresent())) {
      return List.of();
    }
    Set<String> gone = new TreeSet<>(knownFailures);
    combinations(sets).forEach(it -> gone.remove(it.toString()));
    return Stream.concat(
            allowed.unused().stream().map(it -> "allows nothing: " + it),
            gone.stream().map(it -> "known to fail, and no combination: " + it))
        .toList();
  }

  /** Prints what came of all. */
  @Override
  public void close() throws IOException {
    for (Comparison comparison : all) {
      comparison.close();
    }
    System.out.println(tally);
  }
}
