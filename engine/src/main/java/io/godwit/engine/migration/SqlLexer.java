package io.godwit.engine.migration;

import io.godwit.engine.UserException;
import java.util.Optional;

/**
 * Cuts a script into tokens by PostgreSQL's lexical rules (PostgreSQL manual, 4.1), so that a
 * semicolon within a string, a quoted name, a function's body or a comment is not taken for the end
 * of a statement.
 */
final class SqlLexer {

  private final String name;
  private final String sql;
  private int position;
  private int line = 1;

  /**
   * @param name what errors call the script
   */
  SqlLexer(String name, String sql) {
    this.name = name;
    this.sql = sql;
  }

  /** The next token; empty at the script's end. */
  Optional<SqlToken> next() {
    skipBlanks();
    if (position >= sql.length()) {
      return Optional.empty();
    }
    int start = position;
    int startLine = line;
    SqlToken.Kind kind = token();
    return Optional.of(new SqlToken(kind, sql.substring(start, position), start, startLine));
  }

  private void skipBlanks() {
    while (position < sql.length()) {
      if (Character.isWhitespace(at(0))) {
        advance(1);
      } else if (at(0) == '-' && at(1) == '-') {
        skipLine();
      } else if (at(0) == '/' && at(1) == '*') {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (position < sql.length() && at(0) != '\n') {
      advance(1);
    }
  }

  /** PostgreSQL's comments nest. */
  private void skipComment() {
    int startLine = line;
    int depth = 0;
    do {
      if (at(0) == '/' && at(1) == '*') {
        depth++;
        advance(2);
      } else if (at(0) == '*' && at(1) == '/') {
        depth--;
        advance(2);
      } else if (position >= sql.length()) {
        throw unfinished("a comment", startLine, "*/");
      } else {
        advance(1);
      }
    } while (depth > 0);
  }

  private SqlToken.Kind token() {
    char first = at(0);
    if (first == '\'') {
      quoted('\'', false, "a string");
      return SqlToken.Kind.STRING;
    }
    if ((first == 'E' || first == 'e') && at(1) == '\'') {
      advance(1);
      escapeString();
      return SqlToken.Kind.STRING;
    }
    if (first == '"') {
      quoted('"', false, "a quoted name");
      return SqlToken.Kind.QUOTED_NAME;
    }
    if (first == '$' && dollarTagLength() > 0) {
      dollarString(dollarTagLength());
      return SqlToken.Kind.STRING;
    }
    if (startsName(first)) {
      while (continuesName(at(0))) {
        advance(1);
      }
      return SqlToken.Kind.WORD;
    }
    if (Character.isDigit(first)) {
      // So that the e of 1e5 starts no word, and $1 within a number no dollar quote.
      while (Character.isLetterOrDigit(at(0)) || at(0) == '_') {
        advance(1);
      }
      return SqlToken.Kind.SYMBOL;
    }
    if (first == '\\') {
      throw metaCommand();
    }
    advance(1);
    return SqlToken.Kind.SYMBOL;
  }

  /** A string that goes on in the next line keeps the escapes of its first part. */
  private void escapeString() {
    int lineBefore;
    do {
      quoted('\'', true, "a string");
      lineBefore = line;
      while (Character.isWhitespace(at(0))) {
        advance(1);
      }
    } while (line > lineBefore && at(0) == '\'');
  }

  private void quoted(char quote, boolean backslashEscapes, String what) {
    int startLine = line;
    advance(1);
    while (at(0) != quote || at(1) == quote) {
      if (position >= sql.length()) {
        throw unfinished(what, startLine, String.valueOf(quote));
      }
      boolean pair = at(0) == quote || (backslashEscapes && at(0) == '\\');
      advance(pair ? 2 : 1);
    }
    advance(1);
  }

  /** The length of {@code $tag$}; 0 where there is none, as with the parameter {@code $1}. */
  private int dollarTagLength() {
    int length = 1;
    if (at(length) != '$' && !startsName(at(length))) {
      return 0;
    }
    while (at(length) != '$' && continuesName(at(length))) {
      length++;
    }
    return at(length) == '$' ? length + 1 : 0;
  }

  private void dollarString(int tagLength) {
    String tag = sql.substring(position, position + tagLength);
    int end = sql.indexOf(tag, position + tagLength);
    if (end < 0) {
      throw unfinished("a string", line, tag);
    }
    advance(end + tagLength - position);
  }

  private static boolean startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean continuesName(char c) {
    return startsName(c) || (c >= '0' && c <= '9') || c == '$';
  }

  private UserException unfinished(String what, int startLine, String end) {
    return new UserException(
        name + ":" + startLine + ": " + what + " that starts here has no end: write " + end + ".");
  }

  private UserException metaCommand() {
    int end = position + 1;
    while (end < sql.length() && !Character.isWhitespace(sql.charAt(end))) {
      end++;
    }
    return new UserException(
        name
            + ":"
            + line
            + ": "
            + sql.substring(position, end)
            + " is a command of psql, which only psql understands. Take it out of the migration.");
  }

  /** A character that no rule knows stands for what is behind the end. */
  private char at(int offset) {
    return position + offset < sql.length() ? sql.charAt(position + offset) : '\0';
  }

  private void advance(int characters) {
    int end = Math.min(position + characters, sql.length());
    while (position < end) {
      if (sql.charAt(position) == '\n') {
        line++;
      }
      position++;
    }
  }
}
