package io.godwit.conformance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions that allow a list of values: Hibernate takes it from a hash table, so its order means
 * nothing.
 */
final class ValueLists {

  private static final String VALUE = "(?:'(?:[^']|'')*'|-?[\\d.]+)(?:::[a-z ]+)?";
  private static final Pattern LIST =
      Pattern.compile("(IN \\(|ARRAY\\[)(" + VALUE + "(?:, " + VALUE + ")+)");

  /** The condition with each of its lists in one order. */
  static String sorted(String condition) {
    return LIST.matcher(condition)
        .replaceAll(it -> Matcher.quoteReplacement(it.group(1) + sortedList(it.group(2))));
  }

  private static String sortedList(String list) {
    return Pattern.compile(VALUE)
        .matcher(list)
        .results()
        .map(it -> it.group())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private ValueLists() {}
}
