package io.godwit.engine.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes an SQL expression apart without losing a character of it. */
final class SqlTokenizer {

  /**
   * What may follow the first word of a type whose name has several, as in {@code double
   * precision}.
   */
  private static final Set<String> LATER_WORDS_OF_TYPES =
      Set.of("varying", "precision", "with", "without", "time", "zone");

  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int position;

  static List<SqlToken> tokens(String sql) {
    SqlTokenizer tokenizer = new SqlTokenizer(sql);
    tokenizer.split();
    tokenizer.tellFunctions();
    tokenizer.tellTypes();
    return tokenizer.tokens;
  }

  private SqlTokenizer(String sql) {
    this.sql = sql;
  }

  private void split() {
    while (position < sql.length()) {
      int start = position;
      char first = sql.charAt(start);
      if (first == '\'') {
        skipQuoted('\'', false);
        add(SqlToken.Role.STRING, start, unquoted(start + 1, '\''));
      } else if (first == 'E' && sql.startsWith("E'", start)) {
        position++;
        skipQuoted('\'', true);
        add(SqlToken.Role.STRING, start, unquoted(start + 2, '\''));
      } else if (first == '"') {
        skipQuoted('"', false);
        add(SqlToken.Role.COLUMN, start, unquoted(start + 1, '"'));
      } else if (isWordStart(first)) {
        skipWord();
        String word = sql.substring(start, position);
        boolean keyword = !word.equals(word.toLowerCase(java.util.Locale.ROOT));
        add(keyword ? SqlToken.Role.OTHER : SqlToken.Role.COLUMN, start, word);
      } else if (Character.isDigit(first)) {
        skipWord();
        add(SqlToken.Role.OTHER, start, sql.substring(start, position));
      } else if (sql.startsWith("::", start)) {
        position += 2;
        add(SqlToken.Role.OTHER, start, "::");
      } else {
        position++;
        add(SqlToken.Role.OTHER, start, sql.substring(start, position));
      }
    }
  }

  private void add(SqlToken.Role role, int start, String value) {
    tokens.add(new SqlToken(role, sql.substring(start, position), value));
  }

  private void skipQuoted(char quote, boolean backslashes) {
    position++;
    while (position < sql.length()) {
      char next = sql.charAt(position++);
      if (next == '\\' && backslashes) {
        position++;
      } else if (next == quote) {
        if (position < sql.length() && sql.charAt(position) == quote) {
          position++;
        } else {
          return;
        }
      }
    }
    position = Math.min(position, sql.length());
  }

  private String unquoted(int start, char quote) {
    String inside = sql.substring(start, Math.max(start, position - 1));
    return inside.replace("" + quote + quote, "" + quote);
  }

  private void skipWord() {
    while (position < sql.length() && isWordPart(sql.charAt(position))) {
      position++;
    }
  }

  private static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '_' || Character.isSurrogate(c);
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || Character.isDigit(c) || c == '$';
  }

  /** A name before a parenthesis is a function's, and so is the schema before it. */
  private void tellFunctions() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isName() && tokens.get(i + 1).text().equals("(")) {
        tokens.set(i, tokens.get(i).as(SqlToken.Role.FUNCTION));
        if (i >= 2 && tokens.get(i - 1).text().equals(".") && tokens.get(i - 2).isName()) {
          tokens.set(i - 2, tokens.get(i - 2).as(SqlToken.Role.FUNCTION));
        }
      }
    }
  }

  /** After {@code ::} comes a type: {@code character varying(20)[]}, {@code audit."Kind"}. */
  private void tellTypes() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals("::")) {
        int next = i + 1;
        next = tellType(next);
        if (next + 1 < tokens.size() && tokens.get(next).text().equals(".")) {
          next = tellType(next + 1);
        }
        next = afterModifiers(next);
        while (next + 1 < tokens.size()
            && tokens.get(next).isBlank()
            && LATER_WORDS_OF_TYPES.contains(tokens.get(next + 1).text())) {
          next = afterModifiers(tellType(next + 1));
        }
      }
    }
  }

  private int tellType(int at) {
    if (at < tokens.size() && tokens.get(at).isName()) {
      tokens.set(at, tokens.get(at).as(SqlToken.Role.TYPE));
      return at + 1;
    }
    return at;
  }

  private int afterModifiers(int at) {
    if (at < tokens.size() && tokens.get(at).text().equals("(")) {
      int end = at;
      while (end < tokens.size() && !tokens.get(end).text().equals(")")) {
        end++;
      }
      return end + 1;
    }
    return at;
  }
}
