package io.godwit.processor.naming;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names constraints and indexes as PostgreSQL itself would ({@code makeObjectName} and {@code
 * ChooseConstraintName} in its sources): {@code course_title_key}, cut to 63 bytes, and numbered
 * where the name is taken.
 */
public final class PostgresNames {

  /** The longest name that PostgreSQL keeps, in bytes. */
  public static final int LONGEST = 63;

  private final Set<String> taken = new HashSet<>();

  /** Says that a name of a schema is in use. */
  public void take(String schema, String name) {
    taken.add(schema + '.' + name);
  }

  /**
   * A free name.
   *
   * @param schema in which it has to be free
   * @param columns that are part of the name; may be none
   * @param label {@code pkey}, {@code key}, {@code fkey}, {@code check} or {@code idx}
   */
  public String choose(String schema, String table, List<String> columns, String label) {
    for (int attempt = 0; ; attempt++) {
      String numbered = attempt == 0 ? label : label + attempt;
      String name = name(table, joined(columns), numbered);
      if (taken.add(schema + '.' + name)) {
        return name;
      }
    }
  }

  /** Whether PostgreSQL would cut the name. */
  public static boolean isTooLong(String name) {
    return name.length() * 3 > LONGEST && bytes(name) > LONGEST;
  }

  private static String joined(List<String> columns) {
    StringBuilder joined = new StringBuilder();
    for (String column : columns) {
      if (joined.length() > 0) {
        joined.append('_');
      }
      joined.append(column);
      if (joined.length() > LONGEST) {
        break;
      }
    }
    return joined.toString();
  }

  private static String name(String table, String columns, String label) {
    int room = LONGEST - label.length() - 1 - (columns.isEmpty() ? 0 : 1);
    int first = bytes(table);
    int second = bytes(columns);
    while (first + second > room) {
      if (first > second) {
        first--;
      } else {
        second--;
      }
    }
    String start = cut(table, first);
    return columns.isEmpty()
        ? start + '_' + label
        : start + '_' + cut(columns, second) + '_' + label;
  }

  private static int bytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return text.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return text.length();
  }

  /** The longest beginning of so many bytes that ends with a whole character. */
  private static String cut(String text, int bytes) {
    int end = Math.min(text.length(), bytes);
    while (bytes(text.substring(0, end)) > bytes
        || end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return text.substring(0, end);
  }
}
