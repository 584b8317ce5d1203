package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.godwit.engine.testing.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code kill -9} leaves nothing behind, and costs the next build nothing. */
class KilledBuildTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private TemporaryCache cache;
  private Optional<Process> child = Optional.empty();

  @BeforeEach
  void open() throws IOException {
    cache = new TemporaryCache();
  }

  @AfterEach
  void close() {
    child.ifPresent(Process::destroyForcibly);
    cache.close();
  }

  @Test
  void theServerIsGoneSoonAfterItsBuildAndTheClusterStillServes() throws Exception {
    Process build = build();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8))) {
      Integer.parseInt(output.readLine());
      ProcessHandle postmaster = postmaster();
      build.destroyForcibly().waitFor();
      assertGone(postmaster);
    }
    assertNextBuildWorks(true);
  }

  @Test
  void aServerWhoseShellWasKilledAsWellIsStoppedByTheNextBuild() throws Exception {
    Process build = build();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8))) {
      Integer.parseInt(output.readLine());
      ProcessHandle postmaster = postmaster();
      Stream<ProcessHandle> shells =
          build.descendants().filter(it -> it.info().command().orElse("").endsWith("sh"));
      shells.toList().forEach(ProcessHandle::destroyForcibly);
      build.destroyForcibly().waitFor();
      assertTrue(postmaster.isAlive());
      assertNextBuildWorks(false);
      assertGone(postmaster);
    }
  }

  /** One that ended without a parent to notice it counts as alive, but runs no program any more. */
  private static void assertGone(ProcessHandle process) throws InterruptedException {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (process.isAlive() && process.info().command().isPresent()) {
      assertTrue(System.nanoTime() < deadline, "PostgreSQL still runs");
      Thread.sleep(5);
    }
  }

  private Process build() throws IOException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dgodwit.postgres=" + TestPostgres.major(),
                "-Dgodwit.target=" + System.getProperty("godwit.target"),
                KilledBuild.class.getName(),
                cache.directory().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    child = Optional.of(build);
    return build;
  }

  private ProcessHandle postmaster() throws IOException {
    try (Stream<Path> files = Files.walk(ClusterHome.of(cache.directory()))) {
      Path processFile =
          files.filter(it -> it.endsWith("postmaster.pid")).findFirst().orElseThrow();
      long id = Long.parseLong(Files.readAllLines(processFile).get(0));
      return ProcessHandle.of(id).orElseGet(() -> fail("PostgreSQL doesn't run"));
    }
  }

  private void assertNextBuildWorks(boolean keptIsThere) {
    try (ShadowServer next = cache.server();
        ShadowDatabase database = next.create()) {
      assertEquals("public", database.defaultSchema());
      assertEquals(keptIsThere, next.copyOf("of_the_killed").isPresent());
      assertTrue(cache.slot(1).isEmpty());
    }
  }
}
