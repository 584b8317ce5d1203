package io.godwit.engine.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParenthesesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(a > 0) | a > 0",
        "((a > 0) AND (b > 0)) | (a > 0) AND (b > 0)",
        "(a > 0) AND (b > 0) | (a > 0) AND (b > 0)",
        "((a + b)) | a + b",
        "lower(name) | lower(name)",
        "(a <> ')'::text) | a <> ')'::text",
        "(\"a(\" = 'it''s :('::text) | \"a(\" = 'it''s :('::text",
        "true | true"
      })
  void stripsThoseAroundTheWhole(String expression, String stripped) {
    assertEquals(stripped, Parentheses.strip(expression));
  }
}
