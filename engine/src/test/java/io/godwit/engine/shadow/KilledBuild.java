package io.godwit.engine.shadow;

import io.godwit.engine.testing.TestPostgres;
import java.nio.file.Path;

/** A build to be killed: it starts a server, says where, and waits for its end. */
final class KilledBuild {

  public static void main(String[] arguments) throws Exception {
    ShadowServer server = TestPostgres.server(Path.of(arguments[0]), "public");
    ShadowDatabase database = server.create();
    server.keep(database, "of_the_killed");
    System.out.println(server.create().url().servers().get(0).port());
    Thread.sleep(Long.MAX_VALUE);
  }

  private KilledBuild() {}
}
