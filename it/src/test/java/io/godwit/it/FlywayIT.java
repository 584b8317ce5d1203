package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** What docs/guide/deploying.md says of Flyway. */
class FlywayIT {

  @Test
  void aConcurrentBuildNeedsFlywaysTransactionalLockToBeOff(@Case("library") UserProject project) {
    project
        .write("src/main/resources/db/migration/V1__table.sql", "CREATE TABLE loan (due date);\n")
        .write(
            "src/main/resources/db/migration/V2__index.sql",
            "CREATE INDEX CONCURRENTLY loan_due_idx ON loan (due);\n");
    try (Database database = Database.empty()) {
      database.migrate(project);
      assertEquals(0, database.count("FROM pg_index WHERE NOT indisvalid"));
    }
    try (Database database = Database.empty()) {
      // Without the timeout, the build would wait for Flyway, and Flyway for the build.
      database.execute(
          "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''1s''',"
              + " current_database()); END $$");
      assertThrows(
          FlywayException.class,
          () ->
              database
                  .flyway(project)
                  .configuration(Map.of("flyway.postgresql.transactional.lock", "true"))
                  .load()
                  .migrate());
      assertEquals(1, database.count("FROM pg_index WHERE NOT indisvalid"));
    }
  }
}
