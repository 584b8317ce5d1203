package io.godwit.engine.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class MigrationDirectoryTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-29T10:15:00Z"), ZoneId.of("Asia/Tokyo"));

  private final MigrationScript script = new MigrationScript(MigrationScript.LOCK_TIMEOUT);

  @TempDir Path root;

  @Test
  void migrationsComeInTheOrderOfTheirVersions() throws IOException {
    add("V10__c.sql", "");
    add("V9_1__b.sql", "");
    add("old/V2.0__a.sql", "SELECT 1;");
    add("afterMigrate.sql", "");
    add("readme.md", "");

    assertEquals(
        List.of("old/V2.0__a.sql", "V9_1__b.sql", "V10__c.sql"),
        directory().migrations().stream().map(Migration::name).toList());
    assertEquals("SELECT 1;", directory().migrations().get(0).sql());
  }

  @Test
  void aDirectoryThatDoesNotExistHoldsNoMigrations() {
    assertEquals(List.of(), new MigrationDirectory(root.resolve("none")).migrations());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    add("V1__a.sql", "\uFEFFSELECT 1;");

    assertEquals("SELECT 1;", directory().migrations().get(0).sql());
  }

  @Test
  void repeatableMigrationsAreNamedAsNotReplayed() throws IOException {
    add("R__views.sql", "");
    add("U1__undo.sql", "");
    add("V1__a.sql", "");

    assertEquals(List.of("R__views.sql", "U1__undo.sql"), directory().notReplayed());
  }

  @Test
  void oneVersionTwiceIsRefused() throws IOException {
    add("V1__a.sql", "");
    add("V1.0__b.sql", "");

    assertEquals(
        "Two migrations have the version 1: V1.0__b.sql and V1__a.sql."
            + " Give one of them another version.",
        error(() -> directory().migrations()));
  }

  @Test
  void aNameThatFlywayWouldPassOverIsRefused() throws IOException {
    add("V1_a.sql", "");

    assertEquals(
        "V1_a.sql looks like a migration, but Flyway would not run it. Rename it to"
            + " V<version>__<description>.sql, with two underscores, as in"
            + " V20260729101500__add_course_status.sql.",
        error(() -> directory().migrations()));
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Files.write(root.resolve("V1__a.sql"), new byte[] {(byte) 0xFF});

    assertEquals("V1__a.sql isn't UTF-8. Save it as UTF-8.", error(() -> directory().migrations()));
  }

  @Test
  void aPlanBecomesAFileABatch() {
    Path migrations = root.resolve("db/migration");

    List<Migration> files =
        new MigrationDirectory(migrations, CLOCK)
            .write(
                "Kurs-Status: ändern!",
                Plans.of(Plans.CREATE_TABLE, Plans.CREATE_INDEX, Plans.DROP_STATUS),
                Plans.provenance(),
                script);

    assertEquals(
        List.of(
            "V20260729101500__kurs_status_andern.sql",
            "V20260729101500_2__kurs_status_andern.sql",
            "V20260729101500_3__kurs_status_andern.sql"),
        files.stream().map(Migration::name).toList());
    assertEquals(files, new MigrationDirectory(migrations).migrations());
    assertTrue(
        new MigrationDirectory(migrations).migrations().stream().allMatch(Migration::generated));
  }

  @Test
  void whatWasWrittenCanBeTakenBack() throws IOException {
    add("V1__a.sql", "");

    directory().remove(write("x"));

    assertEquals(List.of("V1__a.sql"), everything());
  }

  @Test
  void aNewVersionIsLaterThanTheLastOneWhateverTheClockSays() throws IOException {
    add("V20260729101559_4__same.sql", "");
    assertEquals("V20260729101600__next.sql", written());

    add("V20260729236161__no_time.sql", "");
    assertEquals("V20260729236162__next.sql", written());

    add("V999999999999999.1__far.sql", "");
    assertEquals("V1000000000000000__next.sql", written());
  }

  @Test
  void aNameWithNothingToKeepIsRefused() {
    assertEquals(
        "The name '…' holds no letter or digit that can stand in a file's name. Name the change,"
            + " as in -Dschema.name=add_course_status.",
        error(() -> write("…")));
  }

  @Test
  void aNameThatIsTooLongIsRefused() {
    assertEquals(
        "The name '"
            + "x".repeat(101)
            + "' is too long for a file's name: 101 characters, where 100 are allowed. Give a"
            + " shorter one with -Dschema.name=….",
        error(() -> write("x".repeat(101))));
  }

  @Test
  void aDirectoryThatCannotBeMadeIsNamedAndNothingIsLeft() throws IOException {
    add("src/main", "a file where a directory should be");
    Path migrations = root.resolve("src/main/db/migration");

    String message =
        error(
            () ->
                new MigrationDirectory(migrations, CLOCK)
                    .write("x", Plans.of(Plans.CREATE_TABLE), Plans.provenance(), script));

    assertTrue(
        message.startsWith("The migrations directory " + migrations + " can't be written ("),
        message);
    assertTrue(
        message.endsWith(
            "). Nothing was written. Make it writable, or name another one with"
                + " -Dschema.migrations=…."),
        message);
    assertEquals(List.of("src", "src/main"), everything());
  }

  @Test
  void whenOneFileCannotBeWrittenNoneIs() throws IOException {
    // A directory stands where the second file would go.
    Path inTheWay = root.resolve("db/V20260729101500_2__x.sql/content");
    Files.createDirectories(inTheWay);

    error(
        () ->
            new MigrationDirectory(root.resolve("db"), CLOCK)
                .write(
                    "x",
                    Plans.of(Plans.CREATE_TABLE, Plans.CREATE_INDEX),
                    Plans.provenance(),
                    script));

    assertEquals(
        List.of("db", "db/V20260729101500_2__x.sql", "db/V20260729101500_2__x.sql/content"),
        everything());
  }

  @Test
  void aFileInThePlaceOfTheDirectoryIsRefused() throws IOException {
    add("db", "");

    assertEquals(
        "The migrations directory "
            + root.resolve("db")
            + " is a file. Name a directory with -Dschema.migrations=….",
        error(() -> new MigrationDirectory(root.resolve("db")).migrations()));
    assertFalse(Files.isDirectory(root.resolve("db")));
  }

  private MigrationDirectory directory() {
    return new MigrationDirectory(root, CLOCK);
  }

  private String written() {
    return write("next").get(0).name();
  }

  private List<Migration> write(String name) {
    return directory().write(name, Plans.of(Plans.CREATE_TABLE), Plans.provenance(), script);
  }

  private void add(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(it -> !it.equals(root))
          .map(it -> root.relativize(it).toString())
          .sorted()
          .toList();
    }
  }

  private static String error(Executable executable) {
    return assertThrows(UserException.class, executable).getMessage();
  }
}
