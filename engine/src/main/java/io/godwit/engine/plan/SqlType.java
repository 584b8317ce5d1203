package io.godwit.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as PostgreSQL tells it apart: {@code varchar(255)} and {@code character varying(255)} are
 * one.
 *
 * @param name the short name, {@code varchar}, or the text as it is for types of the user's
 * @param modifiers as in {@code numeric(10,2)}
 */
record SqlType(String name, List<Integer> modifiers, boolean array) {

  private static final Map<String, String> SHORT_NAMES =
      Map.ofEntries(
          Map.entry("character varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bpchar", "char"),
          Map.entry("int2", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("decimal", "numeric"),
          Map.entry("bool", "boolean"),
          Map.entry("bit varying", "varbit"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"));

  private static final Pattern MODIFIERS = Pattern.compile("\\(([0-9, -]+)\\)");

  SqlType {
    modifiers = List.copyOf(modifiers);
  }

  static SqlType of(String sql) {
    if (sql.startsWith("\"")) {
      return new SqlType(sql, List.of(), sql.endsWith("[]"));
    }
    String text = sql.toLowerCase(Locale.ROOT).trim();
    boolean array = text.endsWith("[]");
    if (array) {
      text = text.substring(0, text.indexOf("[]"));
    }
    List<Integer> modifiers = new ArrayList<>();
    Matcher matcher = MODIFIERS.matcher(text);
    if (matcher.find()) {
      for (String each : matcher.group(1).split(",")) {
        modifiers.add(Integer.valueOf(each.trim()));
      }
      text = matcher.replaceFirst("");
    }
    text = text.trim().replaceAll("\\s+", " ");
    String name = SHORT_NAMES.getOrDefault(text, text);
    if (name.equals("char") && modifiers.isEmpty()) {
      modifiers.add(1);
    }
    return new SqlType(name, modifiers, array);
  }

  /** The one modifier of a length or a precision; the largest number where there is none. */
  int size() {
    return modifiers.isEmpty() ? Integer.MAX_VALUE : modifiers.get(0);
  }

  /** The digits after the point, for {@code numeric}. */
  int scale() {
    return modifiers.size() < 2 ? 0 : modifiers.get(1);
  }
}
