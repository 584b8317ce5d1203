package io.godwit.engine.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What it takes to make one type of another. What isn't known to be cheap counts as a rewrite, and
 * what isn't known to keep every value counts as losing some.
 *
 * @param cost what PostgreSQL does to the table
 * @param values what becomes of the values
 * @param needsUsing whether PostgreSQL refuses to convert unless told to: the values may not fit
 * @param comparesAlike whether conditions on the column can stand while it changes, since the new
 *     type compares with what the old one does
 */
public record TypeChange(Cost cost, Values values, boolean needsUsing, boolean comparesAlike) {

  /** What PostgreSQL does to the table, under ACCESS EXCLUSIVE. */
  public enum Cost {
    /** The catalog changes, and nothing else. */
    FREE,
    /** The rows stay; indexes on the column are built anew. */
    INDEX_REBUILD,
    /** Every row is written anew, and every index built anew. */
    REWRITE
  }

  /** What becomes of the values. */
  public enum Values {
    /** Every value of the old type is one of the new type. */
    ALL_FIT,
    /** The change fails if there is one that isn't, and loses nothing. */
    OTHERS_FAIL,
    /** What doesn't fit is cut off or rounded. */
    OTHERS_ARE_CUT
  }

  private static final Set<String> TEXTS = Set.of("varchar", "text");
  private static final Set<String> WITH_PRECISION =
      Set.of("timestamp", "timestamptz", "time", "timetz", "interval", "varbit");
  private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
  private static final List<String> FLOATS = List.of("real", "double precision");
  private static final Map<String, Integer> DIGITS =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("varchar", "text", "char", "citext"), Set.of("date", "timestamp", "timestamptz"));

  private static final String ENUM_TYPE = "an enum type";

  /** How long a value can be as text. */
  private static final Map<String, Integer> TEXT_LENGTHS =
      Map.of(ENUM_TYPE, 63, "boolean", 5, "uuid", 36, "smallint", 6, "integer", 11, "bigint", 20);

  /** Pairs, besides those of the families, that PostgreSQL converts when a value is assigned. */
  private static final Set<String> ASSIGNABLE =
      Set.of(
          "date>timestamp",
          "date>timestamptz",
          "timestamp>date",
          "timestamptz>date",
          "timestamp>timestamptz",
          "timestamptz>timestamp",
          "timestamp>time",
          "timestamptz>time",
          "timestamptz>timetz",
          "time>timetz",
          "timetz>time",
          "time>interval",
          "interval>time",
          "json>jsonb",
          "jsonb>json",
          "cidr>inet",
          "inet>cidr",
          "bit>varbit",
          "varbit>bit",
          "integer>oid",
          "bigint>oid",
          "citext>text",
          "text>citext",
          "citext>varchar",
          "varchar>citext");

  private static final Set<String> KEEPING =
      Set.of(
          "date>timestamp",
          "date>timestamptz",
          "timestamp>timestamptz",
          "time>timetz",
          "json>jsonb",
          "jsonb>json",
          "cidr>inet",
          "text>citext",
          "citext>text",
          "varchar>citext",
          "integer>oid");

  /** From one type to another, neither of them an enum type, both in the catalog's spelling. */
  public static TypeChange between(String from, String to) {
    return between(from, to, false);
  }

  static TypeChange between(String from, String to, boolean fromEnumType) {
    SqlType before = SqlType.of(from);
    return between(
        fromEnumType ? new SqlType(ENUM_TYPE, List.of(), before.array()) : before, SqlType.of(to));
  }

  private static TypeChange between(SqlType from, SqlType to) {
    if (from.array() && to.array()) {
      TypeChange elements =
          between(
              new SqlType(from.name(), from.modifiers(), false),
              new SqlType(to.name(), to.modifiers(), false));
      return new TypeChange(
          Cost.REWRITE, elements.values, elements.needsUsing, elements.comparesAlike);
    } else if (from.array() || to.array()) {
      boolean asText = from.array() && (TEXTS.contains(to.name()) || to.name().equals("char"));
      return new TypeChange(Cost.REWRITE, Values.OTHERS_ARE_CUT, !asText, false);
    }
    return new TypeChange(
        cost(from, to), values(from, to), !isAssignable(from, to), areOfOneFamily(from, to));
  }

  private static Cost cost(SqlType from, SqlType to) {
    if (TEXTS.contains(from.name()) && TEXTS.contains(to.name())) {
      return to.size() >= from.size() ? Cost.FREE : Cost.REWRITE;
    }
    String pair = from.name() + ">" + to.name();
    if (from.name().equals(to.name())) {
      if (WITH_PRECISION.contains(from.name())) {
        return to.size() >= from.size() ? Cost.FREE : Cost.REWRITE;
      }
      if (from.name().equals("numeric")) {
        boolean wider =
            to.modifiers().isEmpty()
                || !from.modifiers().isEmpty()
                    && to.size() >= from.size()
                    && to.scale() == from.scale();
        return wider ? Cost.FREE : Cost.REWRITE;
      }
    }
    return switch (pair) {
      case "cidr>inet" -> Cost.FREE;
      case "text>citext", "citext>text", "varchar>citext", "integer>oid" -> Cost.INDEX_REBUILD;
      default -> Cost.REWRITE;
    };
  }

  private static Values values(SqlType from, SqlType to) {
    if (fit(from, to)) {
      return Values.ALL_FIT;
    }
    boolean refuses =
        TEXTS.contains(to.name()) && !from.name().equals("char")
            || INTEGERS.contains(from.name())
                && (INTEGERS.contains(to.name()) || to.name().equals("numeric"))
            || from.name().equals("numeric")
                && to.name().equals("numeric")
                && !from.modifiers().isEmpty()
                && to.scale() >= from.scale()
            || TEXTS.contains(from.name()) && !isAssignable(from, to);
    return refuses ? Values.OTHERS_FAIL : Values.OTHERS_ARE_CUT;
  }

  private static boolean fit(SqlType from, SqlType to) {
    if (cost(from, to) == Cost.FREE) {
      return true;
    }
    if (TEXTS.contains(to.name()) && to.modifiers().isEmpty()) {
      return true;
    }
    if (to.name().equals("varchar")) {
      int length =
          from.name().equals("char")
              ? from.size()
              : TEXT_LENGTHS.getOrDefault(from.name(), Integer.MAX_VALUE);
      return to.size() >= length;
    }
    if (INTEGERS.contains(from.name()) && INTEGERS.contains(to.name())) {
      return INTEGERS.indexOf(to.name()) >= INTEGERS.indexOf(from.name());
    }
    if (FLOATS.contains(from.name()) && FLOATS.contains(to.name())) {
      return FLOATS.indexOf(to.name()) >= FLOATS.indexOf(from.name());
    }
    if (to.name().equals("numeric")) {
      return fitsNumeric(from, to);
    }
    return KEEPING.contains(from.name() + ">" + to.name()) && to.modifiers().isEmpty();
  }

  private static boolean fitsNumeric(SqlType from, SqlType to) {
    boolean number =
        from.name().equals("numeric")
            || INTEGERS.contains(from.name())
            || FLOATS.contains(from.name());
    if (!number || to.modifiers().isEmpty()) {
      return number;
    }
    int whole = to.size() - to.scale();
    if (from.name().equals("numeric")) {
      return !from.modifiers().isEmpty()
          && to.scale() >= from.scale()
          && whole >= from.size() - from.scale();
    }
    return DIGITS.getOrDefault(from.name(), Integer.MAX_VALUE) <= whole;
  }

  /** Whatever its type, a value can be assigned to a text. */
  private static boolean isAssignable(SqlType from, SqlType to) {
    if (TEXTS.contains(to.name()) || to.name().equals("char") || from.name().equals(to.name())) {
      return true;
    }
    if (isNumber(from) && isNumber(to)) {
      return true;
    }
    return ASSIGNABLE.contains(from.name() + ">" + to.name());
  }

  private static boolean areOfOneFamily(SqlType from, SqlType to) {
    return from.name().equals(to.name())
        || isNumber(from) && isNumber(to)
        || FAMILIES.stream().anyMatch(it -> it.contains(from.name()) && it.contains(to.name()));
  }

  private static boolean isNumber(SqlType type) {
    return INTEGERS.contains(type.name())
        || FLOATS.contains(type.name())
        || type.name().equals("numeric");
  }
}
