package io.godwit.engine.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InListTest {

  private static final Set<String> VARCHARS = Set.of("status", "\"Status\"");

  @Test
  void bothSpellingsOfTheCatalogAreIn() {
    assertEquals(
        "status IN ('A', 'it''s')",
        spelled(
            "(status)::text = ANY"
                + " ((ARRAY['A'::character varying, 'it''s'::character varying])::text[])"));
    assertEquals(
        "status IN ('A', 'it''s')",
        spelled(
            "(status)::text = ANY (ARRAY[('A'::character varying)::text,"
                + " ('it''s'::character varying)::text])"));
  }

  @Test
  void notInIsAllUnequal() {
    assertEquals(
        "(\"Status\" NOT IN ('A', 'B')) OR (x > 0)",
        spelled(
            "((\"Status\")::text <> ALL"
                + " ((ARRAY['A'::character varying, 'B'::character varying])::text[])) OR (x > 0)"));
  }

  @Test
  void aCastThatMeansSomethingStays() {
    String number = "(number)::text = ANY (ARRAY[('1'::character varying)::text])";
    assertEquals(number, spelled(number));
  }

  @Test
  void nothingWithinAStringIsTakenForSql() {
    String text = "x = '(status)::text = ANY ((ARRAY[''A''::character varying])::text[])'::text";
    assertEquals(text, spelled(text));
  }

  @Test
  void aListOfThousandsIsRead() {
    String values = "'A'::character varying, ".repeat(20_000) + "'B'::character varying";
    assertEquals(
        "status IN (" + "'A', ".repeat(20_000) + "'B')",
        spelled("(status)::text = ANY ((ARRAY[" + values + "])::text[])"));
  }

  private static String spelled(String expression) {
    return InList.spelled(expression, VARCHARS);
  }
}
