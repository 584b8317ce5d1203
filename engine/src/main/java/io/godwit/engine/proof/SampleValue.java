package io.godwit.engine.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that the proof's rows hold: one for each type and row, as PostgreSQL's text input
 * takes it.
 */
final class SampleValue {

  private static final Pattern LENGTH = Pattern.compile("\\((\\d+)(?:,\\s*(-?\\d+))?\\)");

  private final Map<String, List<String>> enumLabels;

  /**
   * @param enumLabels the labels of the enum types, by the type as a column's type spells it
   */
  SampleValue(Map<String, List<String>> enumLabels) {
    this.enumLabels = enumLabels;
  }

  /**
   * A value of the type that differs between rows wherever the type has more than one value.
   *
   * @param row from 1 on
   * @return empty for a type that the proof knows no value of
   */
  Optional<String> of(String type, int row) {
    List<String> labels = enumLabels.get(type);
    if (labels != null) {
      return labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(row % labels.size()));
    }
    if (type.endsWith("[]")) {
      return of(type.substring(0, type.length() - 2), row).map(it -> "{" + it + "}");
    }
    return ofBase(base(type), type, row);
  }

  private static Optional<String> ofBase(String base, String type, int row) {
    String digits = Integer.toString(row);
    return switch (base) {
      case "smallint", "integer", "bigint", "oid", "real", "double precision", "money" ->
          Optional.of(digits);
      case "numeric" -> Optional.of(numeric(type, row));
      case "text", "character varying", "character", "\"char\"", "citext", "name" ->
          Optional.of(digits);
      case "boolean" -> Optional.of(row % 2 == 0 ? "true" : "false");
      case "uuid" -> Optional.of(String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", row));
      case "date" -> Optional.of("2020-01-0" + row);
      case "timestamp", "timestamp without time zone" ->
          Optional.of("2020-01-0" + row + " 00:00:00");
      case "timestamp with time zone" -> Optional.of("2020-01-0" + row + " 00:00:00+00");
      case "time", "time without time zone" -> Optional.of("0" + row + ":00:00");
      case "time with time zone" -> Optional.of("0" + row + ":00:00+00");
      case "interval" -> Optional.of(row + " seconds");
      case "bytea" -> Optional.of("\\x0" + row);
      case "json", "jsonb" -> Optional.of("{\"row\": " + row + "}");
      case "xml" -> Optional.of("<row>" + row + "</row>");
      case "inet" -> Optional.of("127.0.0." + row);
      case "cidr" -> Optional.of("127.0.0." + row + "/32");
      case "macaddr" -> Optional.of("00:00:00:00:00:0" + row);
      case "bit" -> Optional.of(bits(type, row));
      case "bit varying" -> Optional.of(row % 2 == 0 ? "0" : "1");
      case "tsvector", "tsquery" -> Optional.of("row" + row);
      case "point" -> Optional.of("(" + row + ",0)");
      default -> Optional.empty();
    };
  }

  /** {@code timestamp(6) with time zone} → {@code timestamp with time zone}. */
  private static String base(String type) {
    return LENGTH.matcher(type).replaceFirst("").trim();
  }

  /** A {@code numeric(2,2)} holds no 1: its values lie below that. */
  private static String numeric(String type, int row) {
    Matcher length = LENGTH.matcher(type);
    if (length.find() && length.group(2) != null) {
      int precision = Integer.parseInt(length.group(1));
      int scale = Integer.parseInt(length.group(2));
      if (scale >= precision) {
        return "0." + "0".repeat(scale - 1) + row;
      }
    }
    return Integer.toString(row);
  }

  private static String bits(String type, int row) {
    Matcher length = LENGTH.matcher(type);
    int width = length.find() ? Integer.parseInt(length.group(1)) : 1;
    return "0".repeat(width - 1) + (row % 2 == 0 ? "0" : "1");
  }
}
