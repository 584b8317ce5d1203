package io.godwit.engine.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An expression as PostgreSQL writes it when it is given its own text back. That isn't always what
 * it wrote at first: of {@code status IN ('A', 'B')} on a varchar it says {@code (status)::text =
 * ANY ((ARRAY['A'::character varying, …])::text[])}, and of that, {@code … ANY
 * (ARRAY[('A'::character varying)::text, …])}. A migration holds its text, so the second spelling
 * is the one to compare.
 */
final class Spelling {

  private static final String ARRAY = "(ARRAY[";
  private static final Pattern CAST = Pattern.compile("\\)::([^\\[\\]']+)\\[]");

  private final String text;
  private final StringBuilder settled = new StringBuilder();

  private Spelling(String text) {
    this.text = text;
  }

  static String settled(String expression) {
    String text = Parentheses.strip(expression);
    return text.contains(ARRAY) ? new Spelling(text).settle() : text;
  }

  private String settle() {
    int at = 0;
    while (at < text.length()) {
      at = text.startsWith(ARRAY, at) ? array(at) : one(at);
    }
    return settled.toString();
  }

  /** Copies a character, or a quoted part as a whole. */
  private int one(int at) {
    int end = isQuote(at) ? text.indexOf(text.charAt(at), at + 1) + 1 : at + 1;
    settled.append(text, at, end);
    return end;
  }

  /** The cast of an array is a cast of each element, once the parser has seen it. */
  private int array(int at) {
    List<String> elements = new ArrayList<>();
    int depth = 0;
    int start = at + ARRAY.length();
    int end = start;
    while (depth > 0 || text.charAt(end) != ']') {
      switch (text.charAt(end)) {
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        case '\'', '"' -> end = text.indexOf(text.charAt(end), end + 1);
        case ',' -> {
          if (depth == 0) {
            elements.add(text.substring(start, end).strip());
            start = end + 1;
          }
        }
        default -> {
          // Part of an element.
        }
      }
      end++;
    }
    elements.add(text.substring(start, end).strip());
    Matcher cast = CAST.matcher(text).region(end + 1, text.length());
    if (!cast.lookingAt()) {
      return one(at);
    }
    String type = cast.group(1);
    settled.append(
        elements.stream()
            .map(it -> "(" + it + ")::" + type)
            .collect(Collectors.joining(", ", "ARRAY[", "]")));
    return cast.end();
  }

  private boolean isQuote(int at) {
    return text.charAt(at) == '\'' || text.charAt(at) == '"';
  }
}
