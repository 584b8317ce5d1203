package io.godwit.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Conditions that are joined by AND: Hibernate takes those of Bean Validation from a hash table,
 * and those of a class in the order of its attributes' names, so their order means nothing.
 */
final class Conjunctions {

  private static final String AND = " AND ";

  /** The condition with the terms of each conjunction in one order. */
  static String sorted(String condition) {
    StringBuilder inner = new StringBuilder();
    List<String> terms = new ArrayList<>();
    int i = 0;
    while (i < condition.length()) {
      char c = condition.charAt(i);
      if (c == '\'') {
        int end = endOfText(condition, i);
        inner.append(condition, i, end);
        i = end;
      } else if (c == '(') {
        int end = endOfGroup(condition, i);
        inner.append('(').append(sorted(condition.substring(i + 1, end))).append(')');
        i = end + 1;
      } else if (condition.startsWith(AND, i)) {
        terms.add(inner.toString());
        inner.setLength(0);
        i += AND.length();
      } else {
        inner.append(c);
        i++;
      }
    }
    terms.add(inner.toString());
    Collections.sort(terms);
    return String.join(AND, terms);
  }

  private static int endOfText(String condition, int start) {
    int end = condition.indexOf('\'', start + 1);
    return end < 0 ? condition.length() : end + 1;
  }

  /** The position of the parenthesis that closes the one at the start. */
  private static int endOfGroup(String condition, int start) {
    int depth = 0;
    for (int i = start; i < condition.length(); i++) {
      char c = condition.charAt(i);
      if (c == '\'') {
        i = endOfText(condition, i) - 1;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return condition.length();
  }

  private Conjunctions() {}
}
