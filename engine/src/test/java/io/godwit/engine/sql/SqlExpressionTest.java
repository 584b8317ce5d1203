package io.godwit.engine.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.model.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SqlExpressionTest {

  @Test
  void columnsAreToldFromFunctionsTypesStringsAndKeywords() {
    SqlExpression expression =
        SqlExpression.of(
            "((lower((title)::text) <> 'title it''s'::text) AND (\"Order\" IS NOT NULL)"
                + " AND (starts > (now())::timestamp(3) without time zone)"
                + " AND (kind = 'A'::audit.\"Kind\"))");
    assertEquals(Set.of("Order", "kind", "starts", "title"), expression.columns());
    assertEquals(Set.of("lower", "now"), expression.functions());
    assertEquals(List.of("title it's", "A"), expression.strings());
  }

  @Test
  void nothingIsLost() {
    String sql = "E'a\\\\'' b' || \"a\"\"b\" || 'c''' || x.y(1, 2.5e3)::numeric(10,2)[] -- €";
    assertEquals(sql, SqlExpression.of(sql).sql());
  }

  @Test
  void aRenamedColumnIsFollowedAndNothingElseOfThatName() {
    assertEquals(
        "(\"Name\" = 'title'::text) AND (title(\"Name\") > 0) AND (x = 'A'::title)",
        SqlExpression.of("(title = 'title'::text) AND (title(title) > 0) AND (x = 'A'::title)")
            .withColumns(Map.of("title", "Name"))
            .sql());
  }

  @Test
  void aRenamedTypeIsFollowed() {
    assertEquals(
        "(x = 'st'::\"Status\") AND (st = '{}'::\"Status\"[]) AND (y = 'A'::s.st)",
        SqlExpression.of("(x = 'st'::st) AND (st = '{}'::st[]) AND (y = 'A'::s.st)")
            .withType(ObjectName.of("st"), ObjectName.of("Status"))
            .sql());
  }

  @Test
  void aRenamedSequenceIsFollowed() {
    assertEquals(
        "nextval('\"Seq\"'::regclass)",
        SqlExpression.of("nextval('s'::regclass)")
            .withSequence(ObjectName.of("s"), ObjectName.of("Seq"))
            .sql());
  }
}
