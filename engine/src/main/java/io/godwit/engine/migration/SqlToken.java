package io.godwit.engine.migration;

import java.util.Locale;

/**
 * One token of an SQL script; comments and white space are none.
 *
 * @param text as it stands in the script
 * @param start where it starts in the script
 * @param line the line that it starts on, counted from 1
 */
record SqlToken(Kind kind, String text, int start, int line) {

  enum Kind {
    /** A key word or a name without quotes. */
    WORD,
    /** A name in double quotes. */
    QUOTED_NAME,
    /** A string, in whatever form. */
    STRING,
    /** A single character of anything else. */
    SYMBOL
  }

  int end() {
    return start + text.length();
  }

  boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** A key word in upper case; for everything else something that no key word is. */
  String keyword() {
    return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : "?";
  }
}
