package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class KilledBuildIT {

  private static final int PATIENCE_SECONDS = 60;

  @Test
  void aBuildThatIsKilledLeavesNoServer(@Case("library") UserProject project) throws Exception {
    Path cache = project.ownCache();
    List<String> arguments =
        List.of("schema:generate", "-Dschema.name=initial", "-Dschema.cache=" + cache);
    Process build = Maven.start(project.directory(), arguments);
    assertTrue(
        soon(() -> !ServerWatch.servers(cache).isEmpty() || !build.isAlive()), "no server started");
    assertTrue(build.isAlive(), "the build ended before it could be killed");

    build.destroyForcibly().waitFor();

    assertTrue(soon(() -> ServerWatch.servers(cache).isEmpty()), "a server is left");
    assertEquals(Map.of(), project.migrations());
    project.mvn(arguments.toArray(String[]::new)).succeeds();
    assertEquals(1, project.migrations().size());
  }

  private static boolean soon(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return true;
  }
}
