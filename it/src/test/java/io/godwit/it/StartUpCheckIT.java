package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the generated class tells an application that asks it at start-up. */
class StartUpCheckIT {

  @Test
  void anApplicationRefusesADatabaseOfAnotherModel(@Case("library") UserProject project)
      throws Exception {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project.mvn("process-classes").succeeds();
    try (Database database = Database.empty()) {
      assertRefused("no history of generated migrations", project, database);
      database.migrate(project);
      assertEquals(Optional.empty(), reason(project, database));

      project.apply("add-pages").mvn("process-classes").succeeds();
      assertRefused("was made from another model", project, database);

      project.mvn("schema:generate", "-Dschema.name=add_pages").succeeds();
      project.mvn("process-classes").succeeds();
      database.migrate(project);
      assertEquals(Optional.empty(), reason(project, database));
    }
  }

  @Test
  void anOldApplicationRefusesADatabaseThatIsAhead(@Case("library") UserProject project)
      throws Exception {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project.mvn("process-classes").succeeds();
    try (Database database = Database.empty()) {
      project.write(
          "src/main/resources/db/migration/V99991231235959__by_a_newer_application.sql",
          "CREATE TABLE later (id int);\n");
      database.migrate(project);
      assertRefused("is ahead of this application", project, database);
    }
  }

  private static void assertRefused(String words, UserProject project, Database database)
      throws Exception {
    String reason = reason(project, database).orElse("accepted");
    assertTrue(reason.contains(words), reason);
  }

  /** Asks the class as the application would: with nothing but its own classes and JDBC. */
  private static Optional<String> reason(UserProject project, Database database) throws Exception {
    URL classes = project.resolve("target/classes").toUri().toURL();
    try (URLClassLoader application =
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
      Optional<?> reason =
          (Optional<?>)
              application
                  .loadClass("com.example.GodwitModel")
                  .getMethod("check", Connection.class)
                  .invoke(null, database.connection());
      return reason.map(String::valueOf);
    }
  }
}
