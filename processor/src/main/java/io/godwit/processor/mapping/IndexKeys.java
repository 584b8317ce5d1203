package io.godwit.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes apart what is written of an index's keys: {@code b desc nulls last, (lower(a))}. */
final class IndexKeys {

  /**
   * One key.
   *
   * @param name the column or attribute, or the expression without its parentheses
   */
  record Key(
      String name,
      boolean expression,
      Optional<String> operatorClass,
      Optional<String> collation,
      boolean descending,
      boolean nullsFirst) {}

  static List<Key> parse(String list) {
    return split(list, ',').stream().filter(it -> !it.isBlank()).map(IndexKeys::key).toList();
  }

  private static Key key(String text) {
    List<String> words = new ArrayList<>(split(text.strip(), ' '));
    words.removeIf(String::isBlank);
    String first = words.remove(0);
    boolean expression = first.startsWith("(") && first.endsWith(")");
    Optional<String> operatorClass = Optional.empty();
    Optional<String> collation = Optional.empty();
    boolean descending = false;
    Optional<Boolean> nullsFirst = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      boolean more = i + 1 < words.size();
      switch (word) {
        case "asc" -> descending = false;
        case "desc" -> descending = true;
        case "nulls" -> nullsFirst = more ? Optional.of(isFirst(words.get(++i))) : nullsFirst;
        case "collate" -> collation = more ? Optional.of(words.get(++i)) : collation;
        default -> operatorClass = Optional.of(words.get(i));
      }
    }
    return new Key(
        expression ? first.substring(1, first.length() - 1).strip() : first,
        expression,
        operatorClass,
        collation,
        descending,
        nullsFirst.orElse(descending));
  }

  private static boolean isFirst(String word) {
    return word.equalsIgnoreCase("first");
  }

  /** Splits outside of quotes and parentheses. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth == 0 && c == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private IndexKeys() {}
}
