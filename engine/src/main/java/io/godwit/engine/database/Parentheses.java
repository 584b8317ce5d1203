package io.godwit.engine.database;

/**
 * PostgreSQL writes expressions with parentheses around the whole, and a CASE on a new line; the
 * model has them without.
 */
final class Parentheses {

  /** {@code ((a > 0) AND (b > 0))} becomes {@code (a > 0) AND (b > 0)}. */
  static String strip(String expression) {
    String text = expression.strip();
    while (text.startsWith("(") && end(text) == text.length() - 1) {
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }

  /** Where the parenthesis that opens the text is closed; none in a quoted part counts. */
  private static int end(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(' -> depth++;
        case ')' -> {
          if (--depth == 0) {
            return i;
          }
        }
        // PostgreSQL doubles a quote within quotes, so each half of the pair closes and opens.
        case '\'', '"' -> i = text.indexOf(text.charAt(i), i + 1);
        default -> {
          // Part of the expression.
        }
      }
    }
    throw new IllegalArgumentException("Unbalanced parentheses in " + text);
  }

  private Parentheses() {}
}
