package io.godwit.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.approval.Approval;
import io.godwit.engine.approval.Approvals;
import io.godwit.engine.approval.ApprovalsFile;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.migration.MigrationDirectory;
import io.godwit.engine.migration.MigrationScript;
import io.godwit.engine.migration.ScriptStatement;
import io.godwit.engine.project.Generation.Outcome;
import io.godwit.engine.shadow.SchemaCache;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.shadow.ShadowServer;
import io.godwit.engine.source.EmptyPrelude;
import io.godwit.engine.source.MigrationsSource;
import io.godwit.engine.source.ModelSource;
import io.godwit.engine.testing.CatalogFingerprint;
import io.godwit.engine.testing.PgDump;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.Declaration;
import io.godwit.model.EnumType;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals' work on a whole project: a directory of migrations, approvals, a real PostgreSQL. */
class WorkflowTest {

  private static final ObjectName COURSE = ObjectName.of("course");
  private static final Column ID = Column.of("id", "bigint", false);
  private static final Column TITLE = Column.of("title", "varchar(255)", true);
  private static final Column STATUS = Column.of("status", "varchar(20)", true);

  private static ShadowServer server;

  @TempDir Path root;

  private Optional<DatabaseUrl> database = Optional.empty();
  private Runnable confirmation = () -> {};

  @BeforeAll
  static void startServer() {
    server = TestPostgres.server(TestPostgres.cache(), "public");
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void theSecondGenerateWritesNothing() throws IOException {
    Generation first = generate(course(ID, TITLE));
    assertEquals(Outcome.WRITTEN, first.outcome());
    assertEquals(List.of("create table course (2 columns)"), first.changes());
    assertEquals(first.files(), files());

    Generation second = generate(course(ID, TITLE));
    assertEquals(Outcome.NOTHING_TO_DO, second.outcome());
    assertEquals(first.files(), files());
    assertTrue(check(course(ID, TITLE)).passed());
  }

  @Test
  void aCheckThatPostgresqlSpellsAnewEachTimeSettles() throws IOException {
    Table table =
        withCheck(course(ID, STATUS), Check.of("ck_status", "status IN ('DRAFT', 'PUBLISHED')"));

    assertEquals(Outcome.WRITTEN, generate(table).outcome());
    assertEquals(Outcome.NOTHING_TO_DO, generate(table).outcome());
  }

  @Test
  void anIndexOnATableThatExistedStandsInAFileOfItsOwn() {
    generate(course(ID, TITLE));

    Generation generation = generate(withIndex(course(ID, TITLE, STATUS)));

    assertEquals(
        List.of("add column course.status character varying(20)", "create index course.ix_status"),
        generation.changes());
    assertEquals(2, generation.files().size());
    assertTrue(generation.files().get(1).matches("V\\d{14}_2__change\\.sql"));
    assertEquals(
        List.of(true, false),
        new MigrationDirectory(migrations())
            .migrations().stream().skip(1).map(it -> it.transactional()).toList());
    assertEquals(Outcome.NOTHING_TO_DO, generate(withIndex(course(ID, TITLE, STATUS))).outcome());
  }

  @Test
  void theMigrationsMakeWhatTheModelMakes() throws SQLException {
    generate(course(ID, TITLE));
    Table last =
        withCheck(withIndex(course(ID, TITLE, STATUS)), Check.of("ck_status", "status IN ('A')"));
    generate(last);

    Project project = project(last);
    MigrationsSource migrated =
        new MigrationsSource(project.migrations().migrations(), project.shadow());
    ModelSource modelled =
        new ModelSource(project.model(), new EmptyPrelude(project.shadow()), project.shadow());
    assertEquals(modelled.fingerprint(), migrated.fingerprint());
    try (ShadowDatabase byMigrations = migrated.replay();
        ShadowDatabase byModel = modelled.replay()) {
      assertEquals(
          CatalogFingerprint.of(byModel.connection()),
          CatalogFingerprint.of(byMigrations.connection()));
      assertEquals(
          PgDump.of(byModel.url()).map(it -> it.lines().sorted().toList()),
          PgDump.of(byMigrations.url()).map(it -> it.lines().sorted().toList()));
    }
  }

  @Test
  void aChangeWithoutANameIsAskedForOne() throws IOException {
    UserException refusal =
        assertThrows(
            UserException.class,
            () -> new Generate(project(course(ID))).run(Optional.empty(), Start.BY_SITUATION));

    assertEquals(
        "The migration needs a name. Name the change, as in"
            + " mvn schema:generate -Dschema.name=add_course_status.",
        refusal.getMessage());
    assertEquals(List.of(), files());
  }

  @Test
  void aDestructiveChangeIsWrittenOnlyWhenApprovedAndTheApprovalServesOnce() throws IOException {
    generate(course(ID, TITLE, STATUS));
    List<String> before = files();

    Generation refused = generate(course(ID, TITLE));
    assertEquals(Outcome.REFUSED, refused.outcome());
    assertEquals(before, files());
    RefusedChange change = refused.refused().get(0);
    assertEquals("The column course.status is dropped.", change.what());
    assertEquals(Optional.of("com.example.Course"), change.source());
    assertEquals(Optional.empty(), change.affected());
    CheckResult check = check(course(ID, TITLE));
    assertFalse(check.passed());
    assertEquals(List.of(change), check.refused());

    approve(course(ID, TITLE), change.id(), "Nobody reads it.");
    Generation written = generate(course(ID, TITLE));
    assertEquals(Outcome.WRITTEN, written.outcome());
    String text = Files.readString(migrations().resolve(written.files().get(0)));
    assertTrue(text.contains("-- godwit:approval " + change.id() + "\n"), text);
    assertTrue(
        text.contains("--   The column course.status is dropped. Reason: Nobody reads it.\n"),
        text);
    assertTrue(check(course(ID, TITLE)).passed());

    generate(course(ID, TITLE, STATUS));
    Generation again = generate(course(ID, TITLE));
    assertEquals(Outcome.REFUSED, again.outcome());
    assertEquals(change.id(), again.refused().get(0).id());
  }

  @Test
  void anApprovalIsOpenAgainWhenItsMigrationIsDeleted() throws IOException {
    generate(course(ID, TITLE, STATUS));
    approve(course(ID), generate(course(ID)).refused(), "Unread.");
    Generation first = generate(course(ID));
    for (String file : first.files()) {
      Files.delete(migrations().resolve(file));
    }

    assertEquals(Outcome.WRITTEN, generate(course(ID)).outcome());
    assertTrue(check(course(ID)).passed());
  }

  @Test
  void anApprovalThatMatchesNothingFailsTheCheck() {
    generate(course(ID, TITLE, STATUS));
    approve(course(ID, TITLE), generate(course(ID, TITLE)).refused(), "Unread.");

    CheckResult check = check(course(ID, TITLE, STATUS));

    assertFalse(check.passed());
    assertEquals(
        List.of("The column course.status is dropped."),
        check.stale().stream().map(Approval::what).toList());
    assertEquals(1, generate(course(ID, TITLE, STATUS)).stale().size());
  }

  @Test
  void anApprovalThatIsTakenOutOfTheFileAfterwardsFailsTheCheck() {
    generate(course(ID, STATUS));
    List<RefusedChange> refused = generate(course(ID)).refused();
    approve(course(ID), refused, "Unread.");
    String file = generate(course(ID)).files().get(0);
    approvalsFile().write(Approvals.NONE);

    CheckResult check = check(course(ID));

    assertFalse(check.passed());
    assertEquals(List.of(refused.get(0).id() + " (" + file + ")"), check.missing());
  }

  @Test
  void aHandWrittenMigrationIsGatedByWhatItDoesNotByWhatItSays() throws IOException {
    generate(course(ID, TITLE, STATUS));
    Files.writeString(
        migrations().resolve("V99999999999999__by_hand.sql"),
        "DO $$ BEGIN EXECUTE 'ALTER TABLE course DROP ' || 'COLUMN status'; END $$;\n");

    CheckResult check = check(course(ID, TITLE));
    assertFalse(check.passed());
    assertEquals(List.of(), check.changes());
    RefusedChange change = check.refused().get(0);
    assertEquals("The column course.status is dropped.", change.what());
    assertEquals(Optional.of("99999999999999"), change.migration());

    approve(course(ID, TITLE), change.id(), "Moved to another table.");
    assertTrue(check(course(ID, TITLE)).passed());
    assertEquals(Outcome.NOTHING_TO_DO, generate(course(ID, TITLE)).outcome());
    assertEquals(List.of(), generate(course(ID, TITLE)).stale());
  }

  @Test
  void whatSomebodyMadeByHandIsLeftAloneUntilTheModelHasDeclaredIt() throws IOException {
    Files.createDirectories(migrations());
    Files.writeString(
        migrations().resolve("V1__by_hand.sql"),
        "CREATE TABLE course (id bigint NOT NULL PRIMARY KEY, title varchar(255), audited text);"
            + "CREATE TABLE audit (id bigint);");
    Generation declared = generate(course(ID, TITLE, STATUS));
    assertEquals(List.of("add column course.status character varying(20)"), declared.changes());
    assertEquals(List.of("table audit", "column course.audited"), declared.leftAlone());

    Generation dropped = generate(course(ID, STATUS));
    assertEquals(Outcome.REFUSED, dropped.outcome());
    assertEquals(
        List.of("The column course.title is dropped."),
        dropped.refused().stream().map(RefusedChange::what).toList());
    assertEquals(List.of("table audit", "column course.audited"), dropped.leftAlone());
  }

  @Test
  void anEditedMigrationCountsAsWrittenByHand() throws IOException {
    generate(course(ID, TITLE, STATUS));
    String file =
        generate(course(ID, TITLE, STATUS, Column.of("note", "text", true))).files().get(0);
    Files.writeString(
        migrations().resolve(file),
        Files.readString(migrations().resolve(file)) + "ALTER TABLE course DROP COLUMN status;\n");

    CheckResult check = check(course(ID, TITLE, Column.of("note", "text", true)));

    assertEquals(1, check.refused().size());
    assertEquals("column course.status", check.refused().get(0).object());
  }

  @Test
  void theLiveDatabaseSaysHowMuchIsLost() throws SQLException {
    try (ShadowDatabase live = TestPostgres.database()) {
      run(
          live,
          "CREATE TYPE kind AS ENUM ('A', 'B')",
          "CREATE TABLE course (id bigint NOT NULL, status varchar(20), kind kind,"
              + " CONSTRAINT course_pkey PRIMARY KEY (id))",
          "INSERT INTO course VALUES (1, 'x', 'A'), (2, 'y', 'B'), (3, NULL, 'B')");
      Column kind = Column.of("kind", "kind", true);
      generate(model(List.of(type("A", "B")), course(ID, STATUS, kind)));
      database = Optional.of(live.url());

      Generation generation = generate(model(List.of(type("A")), course(ID, kind)));

      assertEquals(
          List.of(
              Optional.of("2 values in " + live.url()), Optional.of("2 values in " + live.url())),
          generation.refused().stream().map(RefusedChange::affected).toList());
      assertEquals(Optional.empty(), generation.drift());
    }
  }

  @Test
  void aDatabaseThatDiffersFromItsMigrationsIsPointedOut() throws SQLException {
    try (ShadowDatabase live = TestPostgres.database()) {
      generate(course(ID, TITLE));
      run(
          live,
          new MigrationDirectory(migrations())
              .migrations().get(0).statements().stream()
                  .map(ScriptStatement::sql)
                  .toArray(String[]::new));
      database = Optional.of(live.url());
      assertEquals(Optional.empty(), generate(course(ID, TITLE)).drift());

      run(live, "CREATE TABLE extra (id int)");
      assertEquals(
          Optional.of(
              new Drift(
                  live.url().toString(),
                  false,
                  List.of(),
                  List.of("create table extra (1 column)"))),
          generate(course(ID, TITLE)).drift());
    }
  }

  @Test
  void flywaysHistoryTellsPendingFromDrift() throws SQLException {
    try (ShadowDatabase live = TestPostgres.database()) {
      String pending = generate(course(ID, TITLE)).files().get(0);
      run(
          live,
          "CREATE TABLE flyway_schema_history (installed_rank int, version varchar(50),"
              + " type varchar(20), success boolean)");
      database = Optional.of(live.url());

      assertEquals(
          Optional.of(new Drift(live.url().toString(), true, List.of(pending), List.of())),
          generate(course(ID, TITLE)).drift());

      run(
          live,
          "INSERT INTO flyway_schema_history VALUES (1, '99999999999999', 'BASELINE', true)",
          "CREATE TABLE course (id bigint NOT NULL, title varchar(255),"
              + " CONSTRAINT course_pkey PRIMARY KEY (id))");
      assertEquals(Optional.empty(), generate(course(ID, TITLE)).drift());
    }
  }

  @Test
  void withoutMigrationsTheLiveDatabaseIsWhereThePlanStarts() throws SQLException {
    try (ShadowDatabase live = TestPostgres.database()) {
      run(live, "CREATE TABLE other (id int)", "CREATE TABLE course (id bigint PRIMARY KEY)");
      database = Optional.of(live.url());

      Generation generation = generate(course(ID, TITLE));

      assertEquals(List.of("add column course.title character varying(255)"), generation.changes());
      assertEquals(List.of("table other"), generation.leftAlone());
      assertEquals(Optional.empty(), generation.drift());
      assertTrue(generation.files().get(0).endsWith("__baseline.sql"));
      database = Optional.empty();
      assertEquals(Outcome.NOTHING_TO_DO, generate(course(ID, TITLE)).outcome());
      assertEquals(Outcome.NOTHING_TO_DO, generate(course(ID, TITLE)).outcome());
    }
  }

  @Test
  void aDatabaseThatIsNotConfiguredCannotBeTheStart() {
    assertEquals(
        "-Dschema.from=database needs to know the database. Give its URL with -Dschema.url=…, or"
            + " DATABASE_URL in the environment or in .env.",
        assertThrows(
                UserException.class,
                () -> new Generate(project(course(ID))).run(Optional.of("x"), Start.DATABASE))
            .getMessage());
  }

  @Test
  void onlyADestructiveChangeThatIsThereCanBeApproved() {
    generate(course(ID, TITLE, STATUS));
    String id = generate(course(ID, TITLE)).refused().get(0).id();

    assertEquals(
        "There is no destructive change 0000000000. These are:\n  "
            + id
            + "  The column course.status is dropped.",
        approvalError(course(ID, TITLE), Optional.of("0000000000"), Optional.of("x")));
    assertEquals(
        "There is no destructive change "
            + id
            + ": nothing is destructive now. Run mvn schema:generate again.",
        approvalError(course(ID, TITLE, STATUS), Optional.of(id), Optional.of("x")));
    assertEquals(
        "Say why the change is wanted, for those who review it: -Dschema.reason=\"…\".",
        approvalError(course(ID, TITLE), Optional.of(id), Optional.of("…")));
    assertEquals(
        "Say which change is approved, with the id that mvn schema:generate printed:"
            + " mvn schema:approve -Dschema.change=<id> -Dschema.reason=\"…\".",
        approvalError(course(ID, TITLE), Optional.empty(), Optional.of("x")));
  }

  @Test
  void whereTheApprovalsCannotBeWrittenNoMigrationIs() throws IOException {
    generate(course(ID, STATUS));
    approve(course(ID), generate(course(ID)).refused(), "Unread.");
    List<String> before = files();
    Path file = approvalsFile().path();
    Files.createDirectory(file.resolveSibling("." + file.getFileName() + ".tmp"));

    assertThrows(UserException.class, () -> generate(course(ID)));
    assertEquals(before, files());
  }

  @Test
  void nothingIsWrittenOfAModelThatIsNotConfirmed() throws IOException {
    generate(course(ID, STATUS));
    String id = generate(course(ID)).refused().get(0).id();
    List<String> before = files();
    confirmation =
        () -> {
          throw new IllegalStateException("stale");
        };

    assertThrows(IllegalStateException.class, () -> generate(course(ID, STATUS, TITLE)));
    assertThrows(IllegalStateException.class, () -> approve(course(ID), id, "Unread."));
    assertEquals(before, files());
    assertEquals(Approvals.NONE, approvalsFile().read());
  }

  @Test
  void whatIsValidIsCounted() throws IOException {
    generate(course(ID, TITLE));
    Files.writeString(migrations().resolve("R__views.sql"), "");

    Validation validation = new Validate(project(course(ID, TITLE))).run();

    assertEquals(1, validation.entities());
    assertEquals(1, validation.tables());
    assertEquals(1, validation.migrations());
    assertEquals(List.of("R__views.sql"), validation.notReplayed());
  }

  @Test
  void aModelThatPostgresqlRefusesIsNotValid() {
    UserException refusal =
        assertThrows(
            UserException.class,
            () -> new Validate(project(course(ID, Column.of("status", "nosuch", true)))).run());

    assertTrue(refusal.getMessage().contains("nosuch"), refusal.getMessage());
  }

  private Generation generate(Table table) {
    return generate(model(List.of(), table));
  }

  private Generation generate(Model model) {
    return new Generate(project(model)).run(Optional.of("change"), Start.BY_SITUATION);
  }

  private CheckResult check(Table table) {
    return new io.godwit.engine.project.Check(project(table)).run();
  }

  private void approve(Table table, List<RefusedChange> refused, String reason) {
    refused.forEach(it -> approve(table, it.id(), reason));
  }

  private void approve(Table table, String id, String reason) {
    new Approve(project(table)).run(Optional.of(id), Optional.of(reason), Optional.empty());
  }

  private String approvalError(Table table, Optional<String> id, Optional<String> reason) {
    return assertThrows(
            UserException.class,
            () -> new Approve(project(table)).run(id, reason, Optional.empty()))
        .getMessage();
  }

  private Project project(Table table) {
    return project(model(List.of(), table));
  }

  private Project project(Model model) {
    return new Project(
        model,
        model,
        confirmation,
        new MigrationDirectory(migrations()),
        new MigrationScript(MigrationScript.LOCK_TIMEOUT),
        approvalsFile(),
        database,
        new Shadow(server, new SchemaCache(root.resolve("cache")), "test", root.toString()),
        Object::toString);
  }

  private ApprovalsFile approvalsFile() {
    return new ApprovalsFile(root.resolve("approvals/approvals.json"));
  }

  private Path migrations() {
    return root.resolve("migrations");
  }

  private List<String> files() throws IOException {
    if (!Files.exists(migrations())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(migrations())) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static Model model(List<EnumType> types, Table table) {
    Declaration declaration =
        new Declaration(
            ObjectId.table(table.name()),
            new Origin.Entity("com.example.Course", Optional.empty()),
            Optional.empty(),
            true);
    return new Model(
        Model.FORMAT_VERSION,
        new Profile("hibernate", "7.2", "jpa"),
        List.of("com.example.Course"),
        new Schema(List.of(), types, List.of(), List.of(table), List.of(declaration), List.of()));
  }

  private static EnumType type(String... values) {
    return new EnumType(ObjectName.of("kind"), List.of(values));
  }

  private static Table course(Column... columns) {
    return new Table(
        COURSE,
        List.of(columns),
        Optional.of(PrimaryKey.of("course_pkey", List.of("id"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Table withCheck(Table table, Check check) {
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.uniques(),
        table.foreignKeys(),
        List.of(check),
        table.indexes(),
        table.comment());
  }

  private static Table withIndex(Table table) {
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.add(Index.of("ix_status", false, List.of(IndexKey.column("status"))));
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.uniques(),
        table.foreignKeys(),
        table.checks(),
        indexes,
        table.comment());
  }

  private static void run(ShadowDatabase database, String... statements) throws SQLException {
    try (Statement run = database.connection().createStatement()) {
      for (String statement : statements) {
        run.execute(statement);
      }
    }
  }
}
