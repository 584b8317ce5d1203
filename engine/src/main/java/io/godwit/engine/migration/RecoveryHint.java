package io.godwit.engine.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How to go on when a statement that runs outside of a transaction was interrupted. What it had
 * done stays, so that running it again fails, or, worse, {@code IF NOT EXISTS} passes over an index
 * that isn't valid.
 */
final class RecoveryHint {

  /** Lines of a comment; none where running the statement again is all that is needed. */
  static List<String> of(String sql) {
    List<SqlToken> tokens = tokens(sql);
    int concurrently = position(tokens, "CONCURRENTLY");
    int on = position(tokens, "ON");
    if (concurrently < 0 || !tokens.get(0).isWord("CREATE")) {
      return tokens.get(0).isWord("DROP")
          ? List.of("If it was interrupted, run it again: the index is no longer used by then.")
          : List.of();
    }
    String index = schema(tokens, on) + tokens.get(on - 1).text();
    return List.of(
        "If it was interrupted, the index is there and not valid. Remove it, and run this again:",
        "  DROP INDEX CONCURRENTLY IF EXISTS " + index + ";");
  }

  /** CREATE INDEX names the schema only with the table, DROP INDEX with the index. */
  private static String schema(List<SqlToken> tokens, int on) {
    int table = tokens.get(on + 1).isWord("ONLY") ? on + 2 : on + 1;
    return table + 1 < tokens.size() && tokens.get(table + 1).isSymbol('.')
        ? tokens.get(table).text() + "."
        : "";
  }

  private static int position(List<SqlToken> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord(word)) {
        return i;
      }
    }
    return -1;
  }

  private static List<SqlToken> tokens(String sql) {
    SqlLexer lexer = new SqlLexer("statement", sql);
    List<SqlToken> tokens = new ArrayList<>();
    for (Optional<SqlToken> next = lexer.next(); next.isPresent(); next = lexer.next()) {
      tokens.add(next.orElseThrow());
    }
    return tokens;
  }

  private RecoveryHint() {}
}
