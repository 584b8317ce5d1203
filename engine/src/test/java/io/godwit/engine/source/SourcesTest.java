package io.godwit.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.migration.MigrationDirectory;
import io.godwit.engine.plan.Planner;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.shadow.SchemaCache;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.shadow.ShadowServer;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.Declaration;
import io.godwit.model.EnumType;
import io.godwit.model.ForeignKey;
import io.godwit.model.InitialRow;
import io.godwit.model.Model;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Origin;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Profile;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir Path directory;

  @Test
  void aSyntaxErrorIsToldWithFileLineAndPostgresqlsMessage() throws IOException {
    write(
        "V1__broken.sql",
        "CREATE TABLE a (id int);\n\nCREATE TABLE b (\n  id int,\n  x nosuch\n);");
    try (Shadow shadow = shadow()) {
      UserException refusal = assertThrows(UserException.class, () -> migrations(shadow).read());
      assertTrue(refusal.getMessage().contains("V1__broken.sql:5:"), refusal.getMessage());
      assertTrue(
          refusal.getMessage().contains("type \"nosuch\" does not exist"), refusal.getMessage());
    }
  }

  @Test
  void whatWasReplayedOnceStartsNoServerAgain() throws IOException {
    write("V1__a.sql", "CREATE TABLE a (id int);");
    Schema first;
    try (Shadow shadow = shadow()) {
      first = migrations(shadow).read();
    }
    try (Shadow broken = new Shadow(noServer(), cache(), "test", "p")) {
      assertEquals(first, migrations(broken).read());
      assertEquals(io.godwit.model.Fingerprint.of(first), migrations(broken).fingerprint());
    }
  }

  @Test
  void oneNewMigrationReplaysOneMigration() throws IOException {
    write(
        "V1__a.sql",
        "CREATE TABLE a (made timestamptz DEFAULT now()); INSERT INTO a VALUES (now());");
    try (Shadow shadow = shadow()) {
      migrations(shadow).read();
      write("V2__b.sql", "CREATE TABLE b AS SELECT * FROM a;");
      MigrationsSource both = migrations(shadow);
      both.read();
      try (ShadowDatabase one = both.replay();
          ShadowDatabase other = both.replay()) {
        assertEquals(made(one, "b"), made(other, "b"));
        assertEquals(made(one, "a"), made(one, "b"));
      }
    }
  }

  @Test
  void whatSomebodyWroteByHandIsTheirs() throws IOException {
    write("V1__a.sql", "CREATE TABLE a (id int);");
    write("V2__b.sql", "CREATE TABLE b (id int); ALTER TABLE a ADD note text;");
    try (Shadow shadow = shadow()) {
      Schema schema = migrations(shadow).read();
      assertEquals(
          List.of("table a by V1__a.sql", "table b by V2__b.sql"),
          schema.declarations().stream().map(it -> it.object() + " by " + it.origin()).toList());
    }
  }

  @Test
  void theGateSeesTheCatalogBeforeAndAfterEachOfThem() throws IOException {
    write("V1__a.sql", "CREATE TABLE a (id int, x int);");
    write("V2__b.sql", "DO $$ BEGIN EXECUTE 'ALTER TABLE a DROP x'; END $$;");
    try (Shadow shadow = shadow()) {
      MigrationsSource.Step step = migrations(shadow).steps().get(1);
      assertEquals("V2__b.sql", step.migration().name());
      assertEquals(2, step.before().tables().get(0).columns().size());
      assertEquals(1, step.after().tables().get(0).columns().size());
    }
  }

  @Test
  void aModelIsReadBackAsPostgresqlSpellsIt() {
    try (Shadow shadow = shadow()) {
      Schema read = source(model(course("varchar(20)", "LENGTH(title) > 2")), shadow).read();
      Table course = read.table(ObjectName.of("course")).orElseThrow();
      assertEquals("character varying(20)", course.column("title").orElseThrow().type());
      assertEquals("length((title)::text) > 2", course.checks().get(0).expression());
      assertEquals(1, read.declarations().size());
    }
  }

  @Test
  void readingOnlyWhatChangedGivesWhatReadingAllGives() {
    Model before = model(course("varchar(20)", "title <> ''"), lesson(), role("USER"));
    Model after = model(course("varchar(40)", "title > ''"), lesson(), role("USER"));
    Model other = model(course("varchar(40)", "title > ''"), role("USER", "ADMIN"));
    try (Shadow shadow = shadow();
        Shadow alone = new Shadow(server(), new SchemaCache(directory.resolve("b")), "t", "p")) {
      source(before, shadow).read();
      assertEquals(source(after, alone).read(), source(after, shadow).read());
      assertEquals(source(other, alone).read(), source(other, shadow).read());
    }
  }

  @Test
  void whatPostgresqlRefusesIsToldByTheMemberThatDeclaresIt() {
    try (Shadow shadow = shadow()) {
      UserException refusal =
          assertThrows(
              UserException.class,
              () -> source(model(course("nosuchtype", "true")), shadow).read());
      assertTrue(
          refusal.getMessage().contains("column course.title (com.example.Course.title)"),
          refusal.getMessage());
      assertTrue(refusal.getMessage().contains("\"nosuchtype\" does not exist"));
    }
  }

  @Test
  void aModelMayUseWhatMigrationsWrittenByHandMake() throws IOException {
    write(
        "V1__prelude.sql",
        "CREATE DOMAIN title AS text; CREATE TABLE course (id int); CREATE VIEW v AS TABLE course;");
    try (Shadow shadow = shadow()) {
      MigrationsSource migrations = migrations(shadow);
      Model model = model(course("title", "true"));
      Schema read = new ModelSource(model, migrations.prelude(), shadow).read();
      assertEquals(
          "title",
          read.table(ObjectName.of("course")).orElseThrow().column("title").orElseThrow().type());
    }
  }

  @Test
  void aForeignKeyMayReferToATableThatTheModelDoesNotManage() {
    Table lesson = lesson();
    try (Shadow shadow = shadow()) {
      Schema read = source(model(lesson), shadow).read();
      assertEquals(List.of(lesson.name()), read.tables().stream().map(Table::name).toList());
      assertEquals(1, read.tables().get(0).foreignKeys().size());
    }
  }

  @Test
  void theModelOnTheShadowIsTheModelReadBack() {
    try (Shadow shadow = shadow()) {
      ModelSource source = source(model(course("text", "true"), lesson(), role("A")), shadow);
      try (ShadowDatabase database = source.replay()) {
        assertTrue(
            new SchemaDiffer()
                .diff(database.read(), source.read(), Ownership.EVERYTHING)
                .isEmpty());
      }
    }
  }

  @Test
  void aBrokenCacheEntryIsReadAnew() throws IOException {
    write("V1__a.sql", "CREATE TABLE a (id int);");
    try (Shadow shadow = shadow()) {
      Schema first = migrations(shadow).read();
      try (var entries = Files.list(directory.resolve("cache"))) {
        for (Path entry : entries.toList()) {
          Files.writeString(entry, "nonsense\n{");
        }
      }
      assertEquals(first, migrations(shadow).read());
    }
  }

  @Test
  void twoModulesMayNotDescribeOneTableDifferently() {
    Model one = model(course("text", "true"));
    Model other = model(course("varchar(20)", "true"));
    UserException refusal =
        assertThrows(UserException.class, () -> Models.merge(List.of(one, other)));
    assertTrue(refusal.getMessage().contains("table course"), refusal.getMessage());
    assertEquals(one, Models.merge(List.of(one, one)));
    assertFalse(Models.merge(List.of(one, model(lesson()))).schema().tables().size() < 2);
  }

  private static String made(ShadowDatabase database, String table) {
    try (var ask = database.connection().createStatement();
        var answer = ask.executeQuery("SELECT made FROM " + table)) {
      answer.next();
      return answer.getString(1);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }

  private MigrationsSource migrations(Shadow shadow) {
    return new MigrationsSource(
        new MigrationDirectory(directory.resolve("migrations")).migrations(), shadow);
  }

  private static ModelSource source(Model model, Shadow shadow) {
    return new ModelSource(model, new EmptyPrelude(shadow), shadow);
  }

  private void write(String name, String sql) throws IOException {
    Files.createDirectories(directory.resolve("migrations"));
    Files.writeString(directory.resolve("migrations").resolve(name), sql);
  }

  private Shadow shadow() {
    return new Shadow(server(), cache(), "test", "p");
  }

  private SchemaCache cache() {
    return new SchemaCache(directory.resolve("cache"));
  }

  private static ShadowServer server() {
    return TestPostgres.server(TestPostgres.cache(), "public");
  }

  /** A server that fails when it's asked to start. */
  private ShadowServer noServer() {
    return ShadowServer.embedded(
        TestPostgres.release(),
        directory.resolve("nowhere"),
        (group, artifact, version) -> {
          throw new AssertionError("The server was started");
        },
        "public");
  }

  @Test
  void whatAModuleAddsToAnothersTableStandsInIt() {
    Model library = model(course("varchar(20)", "title <> ''"));
    Table addition =
        new Table(
            ObjectName.of("course"),
            List.of(Column.of("kind", "varchar(31)", false)),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(Check.of("course_title_check", "title <> 'x'")),
            List.of(),
            Optional.empty());
    Model own = adding(addition);

    Table merged = Models.merge(List.of(own, library)).schema().tables().get(0);

    assertEquals(
        List.of("id", "title", "kind"), merged.columns().stream().map(Column::name).toList());
    assertEquals(List.of("title <> 'x'"), merged.checks().stream().map(Check::expression).toList());
    UserException refusal =
        assertThrows(UserException.class, () -> Models.merge(List.of(own, model(lesson()))));
    assertTrue(refusal.getMessage().contains("course is another module's"), refusal.getMessage());
    assertThrows(UserException.class, () -> Models.merge(List.of(own)));
  }

  private static Model adding(Table addition) {
    Model empty = model();
    return new Model(
        empty.formatVersion(),
        empty.profile(),
        empty.types(),
        new Schema(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(addition)));
  }

  @Test
  void whatATableBeginsWithIsWrittenWhenItIsMade() {
    Model model = model(course("varchar(20)", "title <> ''"));
    InitialRow row =
        new InitialRow(ObjectName.of("course"), List.of("id", "title"), List.of("1", "'first'"));
    try (Shadow shadow = shadow()) {
      Schema to =
          source(
                  new Model(
                      model.formatVersion(),
                      model.profile(),
                      model.types(),
                      model.schema().withRows(List.of(row))),
                  shadow)
              .read();
      List<String> statements =
          statements(new SchemaDiffer().diff(Schema.EMPTY, to, Ownership.EVERYTHING));
      assertEquals(2, statements.size(), statements.toString());
      assertTrue(statements.get(0).startsWith("CREATE TABLE course"), statements.get(0));
      assertEquals("INSERT INTO course (id, title) VALUES (1, 'first')", statements.get(1));
      assertEquals(List.of(), statements(new SchemaDiffer().diff(to, to, Ownership.EVERYTHING)));
    }
  }

  private static List<String> statements(Difference difference) {
    return new Planner(TestPostgres.major())
        .plan(difference).statements().stream().map(Statement::sql).toList();
  }

  private static Model model(Object... parts) {
    List<Table> tables =
        List.of(parts).stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    List<EnumType> types =
        List.of(parts).stream()
            .filter(EnumType.class::isInstance)
            .map(EnumType.class::cast)
            .toList();
    Declaration title =
        new Declaration(
            ObjectId.column(ObjectName.of("course"), "title"),
            new Origin.Entity("com.example.Course", Optional.of("title")),
            Optional.empty(),
            false);
    return new Model(
        Model.FORMAT_VERSION,
        new Profile("hibernate", "7.2", "jpa"),
        List.of("com.example.Course"),
        new Schema(List.of(), types, List.of(), tables, List.of(title), List.of()));
  }

  private static EnumType role(String... labels) {
    return new EnumType(ObjectName.of("role"), List.of(labels));
  }

  private static Table course(String type, String check) {
    return new Table(
        ObjectName.of("course"),
        List.of(Column.of("id", "bigint", false), Column.of("title", type, true)),
        Optional.of(PrimaryKey.of("course_pkey", List.of("id"))),
        List.of(),
        List.of(),
        List.of(Check.of("course_title_check", check)),
        List.of(),
        Optional.empty());
  }

  private static Table lesson() {
    return new Table(
        ObjectName.of("lesson"),
        List.of(Column.of("course_id", "bigint", false)),
        Optional.empty(),
        List.of(),
        List.of(
            ForeignKey.of(
                "lesson_course_id_fkey",
                List.of("course_id"),
                ObjectName.of("course"),
                List.of("id"))),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
