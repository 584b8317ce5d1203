package io.godwit.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@code columnDefinition} taken apart: users write more than a type there.
 *
 * @param type the type alone
 * @param defaultValue what stands after {@code DEFAULT}
 * @param collation what stands after {@code COLLATE}
 * @param generated what stands in the parentheses of {@code GENERATED ALWAYS AS (…) STORED}
 * @param check what stands in the parentheses of {@code CHECK (…)}
 */
public record ColumnDefinition(
    String type,
    boolean notNull,
    boolean unique,
    Optional<String> defaultValue,
    Optional<String> collation,
    Optional<String> generated,
    boolean identity,
    Optional<String> check) {

  public static ColumnDefinition parse(String text) {
    List<String> words = words(text);
    StringBuilder type = new StringBuilder();
    StringBuilder defaultValue = new StringBuilder();
    String collation = "";
    String generated = "";
    String check = "";
    boolean notNull = false;
    boolean unique = false;
    boolean identity = false;
    StringBuilder current = type;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      String next = i + 1 < words.size() ? words.get(i + 1).toLowerCase(Locale.ROOT) : "";
      if (word.equals("default") && current != defaultValue) {
        current = defaultValue;
      } else if (word.equals("not") && next.equals("null")) {
        notNull = true;
        current = new StringBuilder();
        i++;
      } else if (word.equals("null") && !isAwaitingValue(current, defaultValue)) {
        current = new StringBuilder();
      } else if (word.equals("unique")) {
        unique = true;
        current = new StringBuilder();
      } else if (word.equals("collate") && !next.isEmpty()) {
        collation = words.get(++i);
        current = new StringBuilder();
      } else if (word.equals("check") && next.startsWith("(")) {
        check = inner(words.get(++i));
        current = new StringBuilder();
      } else if (word.equals("generated")) {
        current = new StringBuilder();
        for (int j = i + 1; j < words.size(); j++) {
          identity |= words.get(j).equalsIgnoreCase("identity");
          if (generated.isEmpty() && words.get(j).startsWith("(")) {
            generated = inner(words.get(j));
          }
        }
        break;
      } else if (word.equals("primary") || word.equals("references") || word.equals("constraint")) {
        current = new StringBuilder();
      } else {
        append(current, words.get(i));
      }
    }
    return new ColumnDefinition(
        type.toString(),
        notNull,
        unique,
        given(defaultValue.toString()),
        given(collation),
        identity ? Optional.empty() : given(generated),
        identity,
        given(check));
  }

  private static boolean isAwaitingValue(StringBuilder current, StringBuilder defaultValue) {
    return current == defaultValue && defaultValue.length() == 0;
  }

  private static void append(StringBuilder to, String word) {
    boolean glued = word.startsWith("(") || word.startsWith("[") || word.startsWith("::");
    if (to.length() > 0 && !glued && to.charAt(to.length() - 1) != ':') {
      to.append(' ');
    }
    to.append(word);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String inner(String parenthesised) {
    return parenthesised.substring(1, parenthesised.length() - 1).strip();
  }

  /** Splits at white space; what is in quotes or parentheses is one word. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        if (depth == 0) {
          end(words, word);
        }
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
        if (depth == 0) {
          word.append(c);
          end(words, word);
          continue;
        }
      } else if (Character.isWhitespace(c) && depth == 0) {
        end(words, word);
        continue;
      }
      word.append(c);
    }
    end(words, word);
    return words;
  }

  private static void end(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
