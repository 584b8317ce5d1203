package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Root has several ways to run PostgreSQL, an ordinary user one: all that there are must work. */
class ServerUserTest {
  private static final Set<Path> HOMES = new LinkedHashSet<>();

  @AfterAll
  static void deleteWhatLiesOutsideTheBuild() {
    HOMES.forEach(FileTree::delete);
  }

  @Test
  void thereIsOneForThisMachine() {
    ServerUser user = ServerUser.find(Platform.current());
    assertTrue(ServerUser.trying(user.way()).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> postgresRuns() {
    return Arrays.stream(ServerUser.Way.values())
        .flatMap(it -> ServerUser.trying(it).stream())
        .map(it -> DynamicTest.dynamicTest(it.way().name(), () -> runAs(it)));
  }

  private static void runAs(ServerUser user) throws IOException, SQLException {
    try (TemporaryCache cache = new TemporaryCache()) {
      Path home = user.reachable(cache.directory());
      if (!home.equals(cache.directory())) {
        HOMES.add(home);
      }
      for (int build = 1; build <= 2; build++) {
        try (ShadowServer server =
                new EmbeddedServer(
                    TestPostgres.release(),
                    cache.directory(),
                    TestPostgres.fetcher(),
                    "public",
                    () -> user);
            ShadowDatabase database = server.create()) {
          assertEquals("godwit", ShadowServerTest.answer(database, "SELECT current_user"));
          assertEquals(build == 2, server.copyOf("first").isPresent());
          server.keep(server.create(), "first");
        }
      }
    }
  }

  @Test
  void aWayThatLeadsNowhereIsNoWay() {
    assertFalse(ServerUser.trying(ServerUser.Way.AS_WE_ARE).isPresent() && isRoot());
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
