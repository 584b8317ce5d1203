package io.godwit.engine.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.plan.Hazard;
import io.godwit.engine.plan.HazardId;
import io.godwit.engine.plan.Phase;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Statement;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationScriptTest {

  private static final Provenance.Approved APPROVED =
      new Provenance.Approved(
          "3f2a91b0c4", "The column course.status is dropped.", "Nobody\nreads it.");

  private final MigrationScript script = new MigrationScript(MigrationScript.LOCK_TIMEOUT);

  @Test
  void aTransactionalFileReadsLikeThis() {
    String text =
        script.write("drop_status", Plans.of(Plans.DROP_STATUS), 1, Plans.provenance(APPROVED));

    assertEquals(
        """
        -- drop status
        --
        -- Godwit made this from the entities. Edit it if you must: it then counts as written by
        -- hand, and what it destroys needs an approval of its own.
        --
        -- Run it when the new code is out everywhere: the old code would break.
        --
        -- Approved, for the whole of the plan:
        --   The column course.status is dropped. Reason: Nobody reads it.
        --
        -- godwit:version 0.1.0
        -- godwit:model 9372c470eeadd5ecd9c3c74c2b3cb633
        -- godwit:from 75857a45899985be4c4d941e90b6b396
        -- godwit:to 663ea1bfffe5038f3f0cf667f14c4257
        -- godwit:part 1/1
        -- godwit:phase contract
        -- godwit:transaction yes
        -- godwit:leaves {"kind":"TABLE","name":{"name":"Audit \\"log\\""}}
        -- godwit:approval 3f2a91b0c4
        -- godwit:body BODY

        -- Better to fail and be run again than to let everyone else wait behind this migration.
        SET LOCAL lock_timeout = '3s';

        -- column course.status
        --   locks: ACCESS EXCLUSIVE on course
        --   loses data
        --   hazard DATA-03: The values of status are gone.
        ALTER TABLE course DROP COLUMN status;
        """,
        text.replaceAll("(?<=godwit:(body) )\\w{32}", "BODY"));
  }

  @Test
  void aRenameIsRunTogetherWithTheNewCode() {
    Statement rename =
        new Statement(
            "ALTER TABLE course RENAME COLUMN title TO heading",
            ObjectId.column(ObjectName.of("course"), "heading"),
            List.of(),
            List.of(),
            false,
            true,
            Phase.EXPAND,
            List.of(new Hazard(HazardId.COLUMN_RENAMED, "Code that still says title fails.")));
    String text = script.write("rename", Plans.of(rename), 1, Plans.provenance());
    assertTrue(text.contains("-- Run it together with the new code"), text);
  }

  @Test
  void aFileThatRunsOutsideOfATransactionHoldsItsStatementAlone() {
    String text =
        script.write(
            "add_index", Plans.of(Plans.CREATE_TABLE, Plans.CREATE_INDEX), 2, Plans.provenance());

    assertEquals(
        List.of(
            new ScriptStatement(
                "CREATE INDEX CONCURRENTLY \"ix status\" ON course (status)",
                text.substring(0, text.indexOf("CREATE INDEX")).split("\n").length + 1,
                false)),
        MigrationScript.statements("script", text));
    assertTrue(text.contains("-- Part 2 of 2.\n"), text);
    assertTrue(text.contains("-- godwit:transaction no\n"), text);
    assertTrue(text.contains("--   work: builds an index on course\n"), text);
  }

  @Test
  void itSaysHowToGoOnAfterAnInterruptedIndexBuild() {
    String text = script.write("add_index", Plans.of(Plans.CREATE_INDEX), 1, Plans.provenance());

    assertTrue(
        text.contains(
            """
            -- If it was interrupted, the index is there and not valid. Remove it, and run this again:
            --   DROP INDEX CONCURRENTLY IF EXISTS "ix status";
            """),
        text);
    assertEquals(
        "  DROP INDEX CONCURRENTLY IF EXISTS audit.ix;",
        RecoveryHint.of("CREATE UNIQUE INDEX CONCURRENTLY ix ON audit.entry (id)").get(1));
    assertEquals(
        "  DROP INDEX CONCURRENTLY IF EXISTS \"a b\".ix;",
        RecoveryHint.of("CREATE INDEX CONCURRENTLY ix ON ONLY \"a b\".entry (id)").get(1));
    assertEquals(1, RecoveryHint.of("DROP INDEX CONCURRENTLY ix").size());
    assertEquals(0, RecoveryHint.of("VACUUM course").size());
  }

  @Test
  void aFileThatLocksNothingThatExistedSetsNoTimeout() {
    String text = script.write("first", Plans.of(Plans.CREATE_TABLE), 1, Plans.provenance());

    assertFalse(text.contains("lock_timeout"), text);
  }

  @Test
  void theLockTimeoutIsTheUsersToSet() {
    String text =
        new MigrationScript(Duration.ofMillis(1500))
            .write("drop_status", Plans.of(Plans.DROP_STATUS), 1, Plans.provenance());

    assertTrue(text.contains("SET LOCAL lock_timeout = '1500ms';"), text);
  }

  @Test
  void theHeaderIsReadBack() {
    Plan plan = Plans.of(Plans.CREATE_TABLE, Plans.DROP_STATUS);
    Provenance provenance = Plans.provenance(APPROVED);

    Header header =
        migration(script.write("drop_status", plan, 2, provenance)).header().orElseThrow();

    assertEquals(
        new Header(
            provenance.tool(),
            provenance.model(),
            provenance.from(),
            provenance.to(),
            2,
            2,
            Phase.CONTRACT,
            true,
            provenance.leaves(),
            List.of("3f2a91b0c4"),
            header.body()),
        header);
  }

  @Test
  void aFileIsGeneratedUntilSomebodyEditsItsStatements() {
    String text = script.write("drop", Plans.of(Plans.DROP_STATUS), 1, Plans.provenance());

    assertTrue(migration(text).generated());
    assertTrue(migration(text.replace("\n", "\r\n")).generated(), "Git changed the line ends");
    assertFalse(migration(text.replace("status;", "state;")).generated());
    assertFalse(migration(text + "DROP TABLE course;\n").generated());
    assertFalse(migration("DROP TABLE course;\n").generated());
    assertFalse(migration(text.replaceAll("-- godwit:from.*\n", "")).generated());
    assertFalse(migration(text.replaceAll("godwit:phase.*", "godwit:phase ?")).generated());
    assertFalse(migration("-- only a comment").generated());
  }

  @Test
  void theChecksumDoesNotDependOnLineEnds() {
    assertEquals(Checksum.of("a;\nb;\n"), Checksum.of("a;\r\nb;\r\n"));
  }

  private static Migration migration(String sql) {
    return new Migration(Version.of("1"), "x", Path.of("V1__x.sql"), "V1__x.sql", sql);
  }
}
