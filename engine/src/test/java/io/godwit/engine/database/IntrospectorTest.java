package io.godwit.engine.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.Check;
import io.godwit.model.ModelJson;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code introspection/<case>/schema.sql} in, {@code schema.json} out. */
class IntrospectorTest {
  private static final Path CASES = Path.of("src/test/resources/introspection");
  private static final String SCHEMA = "schema.sql";

  @TestFactory
  Stream<DynamicTest> reads() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> cases =
          files
              .filter(it -> it.endsWith(SCHEMA))
              .map(Path::getParent)
              .filter(IntrospectorTest::fitsTheServer)
              .sorted()
              .toList();
      return cases.stream()
          .map(it -> DynamicTest.dynamicTest(CASES.relativize(it).toString(), () -> check(it)));
    }
  }

  /** A case in {@code since-15} is of what PostgreSQL 15 brought. */
  private static boolean fitsTheServer(Path directory) {
    String group = CASES.relativize(directory).getName(0).toString();
    return !group.startsWith("since-")
        || Integer.parseInt(group.substring("since-".length())) <= TestPostgres.major();
  }

  private static void check(Path directory) throws SQLException, IOException {
    try (ShadowDatabase database = TestPostgres.database()) {
      execute(database, Files.readString(directory.resolve(SCHEMA)));
      Schema schema = new Introspector().read(database.connection(), "public");
      checksAreSpelledTheSameWhenMadeAgain(database, schema);
      Path expected = directory.resolve("schema.json");
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(expected, pretty(schema));
      }
      assertEquals(Files.readString(expected), pretty(schema));
    }
  }

  private static void checksAreSpelledTheSameWhenMadeAgain(ShadowDatabase database, Schema schema)
      throws SQLException {
    for (Table table : schema.tables()) {
      for (Check check : table.checks()) {
        if (table.name().schema().isEmpty()) {
          execute(
              database,
              "ALTER TABLE \"%s\" ADD CONSTRAINT \"%s again\" CHECK (%s)"
                  .formatted(table.name().name(), check.name(), check.expression()));
        }
      }
    }
    Schema again = new Introspector().read(database.connection(), "public");
    for (Table table : again.tables()) {
      for (Check check : table.checks()) {
        if (check.name().endsWith(" again")) {
          assertEquals(original(schema, table, check).expression(), check.expression());
        }
      }
    }
  }

  private static Check original(Schema schema, Table table, Check again) {
    String name = again.name().substring(0, again.name().length() - " again".length());
    return schema.table(table.name()).orElseThrow().checks().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String pretty(Schema schema) {
    return new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create()
            .toJson(JsonParser.parseString(ModelJson.write(schema)))
        + "\n";
  }

  @Test
  void namesStandWithoutTheirSchemaInWhateverSchemaIsTheDefault() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database()) {
      execute(
          database,
          """
          CREATE SCHEMA "My App";
          SET search_path = "My App";
          CREATE TYPE mood AS ENUM ('good');
          CREATE TABLE course (mood mood DEFAULT 'good');
          CREATE TABLE public.elsewhere (mood mood);
          """);
      Schema schema = new Introspector().read(database.connection(), "My App");
      assertEquals(List.of(), schema.namespaces());
      assertEquals("mood", schema.enumTypes().get(0).name().toString());
      assertEquals(
          "mood", schema.table(ObjectName.of("course")).orElseThrow().columns().get(0).type());
      assertTrue(schema.table(ObjectName.of("public", "elsewhere")).isPresent());
    }
  }

  @Test
  void whatBelongsToAnExtensionIsLeftOut() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database()) {
      execute(
          database,
          """
          CREATE SCHEMA extra;
          CREATE EXTENSION hstore SCHEMA extra;
          CREATE TABLE member (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
          CREATE SEQUENCE member_number;
          CREATE TYPE member_kind AS ENUM ('a');
          CREATE TABLE course (properties extra.hstore);
          CREATE INDEX ON course USING gin (properties);
          ALTER EXTENSION hstore ADD TABLE member;
          ALTER EXTENSION hstore ADD SEQUENCE member_number;
          ALTER EXTENSION hstore ADD TYPE member_kind;
          CREATE SCHEMA of_extension;
          ALTER EXTENSION hstore ADD SCHEMA of_extension;
          """);
      Schema schema = new Introspector().read(database.connection(), "public");
      assertEquals(
          List.of("course"), schema.tables().stream().map(it -> it.name().name()).toList());
      assertEquals("extra.hstore", schema.tables().get(0).columns().get(0).type());
      assertEquals(List.of(), schema.sequences());
      assertEquals(List.of(), schema.enumTypes());
      assertEquals(List.of("extra"), schema.namespaces());
    }
  }

  @Test
  void anIndexThatFailedToBuildIsInvalid() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database()) {
      execute(database, "CREATE TABLE course (id bigint); INSERT INTO course VALUES (1), (1)");
      assertThrows(
          SQLException.class,
          () -> execute(database, "CREATE UNIQUE INDEX CONCURRENTLY twice ON course (id)"));
      Schema schema = new Introspector().read(database.connection(), "public");
      assertEquals(
          List.of(false), schema.tables().get(0).indexes().stream().map(it -> it.valid()).toList());
    }
  }

  @Test
  void theSessionIsLeftAsItWas() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database()) {
      execute(database, "SET search_path = pg_catalog; SET TimeZone = 'Asia/Tokyo'");
      new Introspector().read(database.connection(), "public");
      assertTrue(database.connection().getAutoCommit());
      assertEquals("pg_catalog", database.connection().getSchema());
      execute(
          database,
          "DO $$ BEGIN ASSERT current_setting('TimeZone') = 'Asia/Tokyo'; END $$;"
              + "CREATE TABLE public.still_writable (id bigint)");
    }
  }

  @Test
  void aSchemaThatDoesNotExistIsEmpty() {
    try (ShadowDatabase database = TestPostgres.database()) {
      assertEquals(Schema.EMPTY, new Introspector().read(database.connection(), "nowhere"));
    }
  }

  private static void execute(ShadowDatabase database, String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
    }
  }
}
