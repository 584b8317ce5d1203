package io.godwit.engine.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type taken apart: {@code numeric(10,2)[]}.
 *
 * @param name in PostgreSQL's shortest spelling: {@code varchar}, {@code timestamptz}
 * @param modifiers the numbers in parentheses
 * @param array whether it is an array of that
 */
record SqlType(String name, List<Integer> modifiers, boolean array) {

  private static final Pattern FORM =
      Pattern.compile("(.*?)\\s*(?:\\((\\d+(?:\\s*,\\s*-?\\d+)*)\\))?(\\s+with.*)?((?:\\[])*)");

  private static final Map<String, String> SHORT_NAMES =
      Map.ofEntries(
          Map.entry("character varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bpchar", "char"),
          Map.entry("int2", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("decimal", "numeric"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("bool", "boolean"),
          Map.entry("bit varying", "varbit"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"));

  static SqlType of(String sql) {
    Matcher matcher = FORM.matcher(sql.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a type: " + sql);
    }
    String zone = matcher.group(3) == null ? "" : matcher.group(3);
    String name = matcher.group(1) + zone;
    return new SqlType(
        SHORT_NAMES.getOrDefault(name, name),
        modifiers(matcher.group(2)),
        !matcher.group(4).isEmpty());
  }

  private static List<Integer> modifiers(String numbers) {
    return numbers == null
        ? List.of()
        : Arrays.stream(numbers.split(",")).map(it -> Integer.valueOf(it.strip())).toList();
  }

  SqlType element() {
    return new SqlType(name, modifiers, false);
  }

  boolean isUnlimited() {
    return modifiers.isEmpty();
  }

  /** The nth modifier, which must be there. */
  int modifier(int position) {
    return position < modifiers.size() ? modifiers.get(position) : 0;
  }
}
