package io.godwit.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Real applications, which nobody here wrote: their entities make the schema that Hibernate makes
 * of them. Each is compared with the Hibernate that is nearest to its own.
 *
 * <p>Their jars are large, so this runs with {@code -Papplications} only. One of them: {@code mvn
 * -q -Papplications -pl conformance -am test -Dtest=ApplicationsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcase=keycloak}.
 *
 * <p>Any other: {@code -Dapplication=<directory> -Dversions=6.6}, where the directory holds its
 * sources in {@code target/sources} and its class path in {@code target/classpath}.
 */
@Tag("applications")
@Execution(ExecutionMode.CONCURRENT)
class ApplicationsTest {

  private static final Path APPLICATIONS = Run.directory().resolve("applications");

  private static Run run;

  @BeforeAll
  static void begin(@TempDir Path temporary) {
    run = new Run(temporary);
  }

  @TestFactory
  Stream<DynamicTest> a_real_application_has_the_schema_that_Hibernate_makes() {
    return run.tests(elsewhere().map(List::of).orElseGet(ApplicationsTest::applications));
  }

  private static Optional<EntitySet> elsewhere() {
    return Optional.ofNullable(System.getProperty("application"))
        .map(it -> EntitySet.ofApplication(Path.of(it), HibernateVersion.values()));
  }

  private static List<EntitySet> applications() {
    return List.of(
        EntitySet.ofApplication(APPLICATIONS.resolve("dspace"), HibernateVersion.V6_6),
        EntitySet.ofApplication(APPLICATIONS.resolve("keycloak"), HibernateVersion.V7_2),
        EntitySet.ofApplication(APPLICATIONS.resolve("kogito"), HibernateVersion.V6_6));
  }

  @AfterAll
  static void end() throws IOException {
    run.close();
  }
}
