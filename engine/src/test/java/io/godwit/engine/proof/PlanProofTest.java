package io.godwit.engine.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.plan.Batch;
import io.godwit.engine.plan.Phase;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Planner;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.TestPostgres;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProofTest {

  private static final String SHOP =
      """
      CREATE TYPE mood AS ENUM ('calm', 'cross');
      CREATE TABLE customer (
        id uuid PRIMARY KEY,
        email varchar(80) NOT NULL UNIQUE,
        mood mood NOT NULL,
        tags text[] NOT NULL,
        rating numeric(2, 2) NOT NULL,
        status varchar(10) NOT NULL CHECK (status IN ('NEW', 'OLD')),
        age integer NOT NULL CHECK (age > 17 AND age < 120));
      CREATE TABLE purchase (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        customer_id uuid NOT NULL REFERENCES customer,
        previous_id bigint NOT NULL REFERENCES purchase,
        placed timestamp(6) with time zone NOT NULL,
        starts date NOT NULL,
        ends date NOT NULL,
        total numeric(10, 2) NOT NULL,
        doubled numeric(12, 2) GENERATED ALWAYS AS (total * 2) STORED,
        CHECK (starts < ends OR starts = ends));
      """;

  @Test
  void theTablesOfAPlanAndTheirParentsHoldRowsWhileItRuns() throws SQLException {
    Proof proof = prove(SHOP, SHOP + "ALTER TABLE purchase ADD note text;");
    assertEquals(List.of(ObjectName.of("customer"), ObjectName.of("purchase")), proof.withRows());
    assertEquals(List.of(), proof.withoutRows());
    assertTrue(proof.pristine());
  }

  @Test
  void furtherAncestorsHoldRowsOnlyWhereOnesBelowCannotDoWithout() throws SQLException {
    String from =
        """
        CREATE TABLE a (id int PRIMARY KEY);
        CREATE TABLE b (id int PRIMARY KEY, a int NOT NULL REFERENCES a);
        CREATE TABLE c (id int PRIMARY KEY, b int REFERENCES b);
        CREATE TABLE d (id int PRIMARY KEY, c int REFERENCES c, b int NOT NULL REFERENCES b);
        CREATE TABLE e (id int PRIMARY KEY, d int REFERENCES d, a int REFERENCES e);
        """;
    String loose = from.replace("b int NOT NULL REFERENCES b", "b int");
    assertEquals(List.of("c", "d"), withRows(prove(loose, loose + "ALTER TABLE d ADD x int;")));
    assertEquals(
        List.of("a", "b", "c", "d"), withRows(prove(from, from + "ALTER TABLE d ADD x int;")));
    assertEquals(
        List.of("a", "b", "d", "e"), withRows(prove(from, from + "ALTER TABLE e ADD x int;")));
  }

  private static List<String> withRows(Proof proof) {
    return proof.withRows().stream().map(ObjectName::toString).sorted().toList();
  }

  @Test
  void rowsSatisfyWhatThePlanTightens() throws SQLException {
    Proof proof =
        prove(
            SHOP,
            SHOP
                + """
                ALTER TABLE customer ADD CHECK (char_length(email) > 5);
                ALTER TABLE customer ALTER status TYPE varchar(3);
                ALTER TABLE purchase ADD CHECK (total > 100);
                ALTER TABLE purchase ADD UNIQUE (placed, total);
                """);
    assertEquals(List.of(ObjectName.of("customer"), ObjectName.of("purchase")), proof.withRows());
  }

  @Test
  void aTextThatBecomesANumberHoldsNumbers() throws SQLException {
    Proof proof =
        prove("CREATE TABLE t (code text NOT NULL);", "CREATE TABLE t (code uuid NOT NULL);");
    assertEquals(List.of(ObjectName.of("t")), proof.withRows());
  }

  @Test
  void aTableThatNoRowCanBeMadeForIsNamedWithTheReason() throws SQLException {
    String from = "CREATE TABLE t (place path NOT NULL);";
    Proof proof = prove(from, "CREATE TABLE t (place path NOT NULL, x int);");
    assertEquals(List.of("t: no value is known for place path"), proof.withoutRows());
  }

  @Test
  void aPlanThatDeletesRowsFails() throws SQLException {
    ProofFailedException failure = refuse("DELETE FROM t WHERE id = 1", "ALTER TABLE t ADD x int");
    assertTrue(failure.getMessage().contains("loses rows of t"), failure.getMessage());
  }

  @Test
  void aPlanThatChangesValuesFails() throws SQLException {
    ProofFailedException failure = refuse("UPDATE t SET name = ''", "ALTER TABLE t ADD x int");
    assertTrue(failure.getMessage().contains("loses rows of t"), failure.getMessage());
  }

  @Test
  void aPlanThatRewritesATableAndDoesNotSaySoFails() throws SQLException {
    ProofFailedException failure =
        refuse(
            "ALTER TABLE t ALTER id TYPE bigint",
            "ALTER TABLE t ALTER id TYPE integer",
            "ALTER TABLE t ADD x int");
    assertTrue(failure.getMessage().contains("rewrites tables"), failure.getMessage());
  }

  @Test
  void aPlanThatMissesTheTargetFails() throws SQLException {
    ProofFailedException failure = refuse("ALTER TABLE t ADD y int");
    assertTrue(failure.getMessage().contains("still differs"), failure.getMessage());
  }

  @Test
  void aPlanThatPostgresqlRefusesFails() throws SQLException {
    ProofFailedException failure = refuse("ALTER TABLE nowhere ADD y int");
    assertTrue(failure.getMessage().contains("ALTER TABLE nowhere"), failure.getMessage());
  }

  private static ProofFailedException refuse(String... statements) throws SQLException {
    String from = "CREATE TABLE t (id integer PRIMARY KEY, name text NOT NULL);";
    try (ShadowDatabase before = database(from);
        ShadowDatabase after = database(from + "ALTER TABLE t ADD x int;")) {
      Schema schema = before.read();
      Difference difference = differ().diff(schema, after.read(), Ownership.EVERYTHING);
      ObjectId table = ObjectId.table(ObjectName.of("t"));
      List<Batch> batches =
          List.of(statements).stream()
              .map(
                  it ->
                      new Statement(
                          it, table, List.of(), List.of(), false, true, Phase.EXPAND, List.of()))
              .map(it -> new Batch(true, Phase.EXPAND, List.of(it)))
              .toList();
      Plan plan = new Plan(difference.changes(), batches);
      return assertThrows(
          ProofFailedException.class,
          () -> new PlanProof().prove(plan, schema, difference, before));
    }
  }

  private static Proof prove(String from, String to) throws SQLException {
    try (ShadowDatabase before = database(from);
        ShadowDatabase after = database(to)) {
      Schema schema = before.read();
      Difference difference = differ().diff(schema, after.read(), Ownership.EVERYTHING);
      Plan plan = new Planner(TestPostgres.major()).plan(difference);
      Proof proof = new PlanProof().prove(plan, schema, difference, before);
      assertEquals(0, rows(before.connection(), schema));
      return proof;
    }
  }

  private static int rows(Connection connection, Schema schema) throws SQLException {
    int rows = 0;
    try (java.sql.Statement ask = connection.createStatement()) {
      for (var table : schema.tables()) {
        try (ResultSet answer = ask.executeQuery("SELECT count(*) FROM " + table.name())) {
          answer.next();
          rows += answer.getInt(1);
        }
      }
    }
    return rows;
  }

  private static SchemaDiffer differ() {
    return new SchemaDiffer();
  }

  private static ShadowDatabase database(String sql) throws SQLException {
    ShadowDatabase database = TestPostgres.database();
    try (java.sql.Statement run = database.connection().createStatement()) {
      run.execute(sql);
    }
    return database;
  }
}
