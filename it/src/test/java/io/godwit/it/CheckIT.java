package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckIT {

  @Test
  void verifyPassesWhereNothingChanged(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    Map<String, String> before = project.sources();
    project.mvn("verify").succeeds();
    assertEquals(before, project.sources());
  }

  @Test
  void verifyFailsOnAChangeThatNoMigrationMakes(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project.apply("add-pages");
    Map<String, String> before = project.sources();
    project
        .mvn("verify")
        .fails()
        .says("book.pages", "mvn schema:generate -Dschema.name=")
        .showsNoStackTrace();
    assertEquals(before, project.sources());
  }

  @Test
  void checkSeesWhatAHandWrittenMigrationDropsInADoBlock(@Case("library") UserProject project) {
    project.mvn("schema:generate", "-Dschema.name=initial").succeeds();
    project
        .apply("drop-subtitle")
        .write(
            "src/main/resources/db/migration/V99991231235959__by_hand.sql",
            """
            DO $$
            BEGIN
              EXECUTE 'ALTER TABLE book DROP COL' || 'UMN subtitle';
            END
            $$;
            """);
    project
        .mvn("verify")
        .fails()
        .says("99991231235959", "book.subtitle", "mvn schema:approve -Dschema.change=");
  }

  @Test
  void validateChecksTheConfigurationAndTheModel(@Case("library") UserProject project) {
    project.mvn("schema:validate").succeeds();
    project.mvn("schema:validate", "-Dschema.postgresVersion=13").fails().says("13", "14");
  }
}
