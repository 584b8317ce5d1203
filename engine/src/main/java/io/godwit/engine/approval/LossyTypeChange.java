package io.godwit.engine.approval;

import io.godwit.model.EnumType;
import io.godwit.model.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether a column's new type holds every value of its old one. What isn't known to is held to be
 * lossy: an approval too many costs a minute, one too few costs the data.
 */
final class LossyTypeChange {

  /** Where each value of the first type has its like in the others, whatever their modifiers. */
  private static final Map<String, Set<String>> WIDENINGS =
      Map.of(
          "smallint", Set.of("integer", "bigint", "real", "double precision"),
          "integer", Set.of("bigint", "double precision"),
          "real", Set.of("double precision"),
          "json", Set.of("jsonb"),
          "jsonb", Set.of("json"),
          "cidr", Set.of("inet"),
          "varchar", Set.of("citext"),
          "text", Set.of("citext"),
          "citext", Set.of("text"),
          "date", Set.of("timestamp"));

  /** The decimal digits of the largest value. */
  private static final Map<String, Integer> DIGITS =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  /** The length of the longest value as text. */
  private static final Map<String, Integer> TEXT_LENGTHS =
      Map.of("smallint", 6, "integer", 11, "bigint", 20, "boolean", 5, "uuid", 36);

  /** Types whose modifier is a length or precision of which more is always enough. */
  private static final Set<String> MEASURED =
      Set.of("varchar", "varbit", "timestamp", "timestamptz", "time", "timetz", "interval");

  private final Schema from;
  private final Schema to;

  LossyTypeChange(Schema from, Schema to) {
    this.from = from;
    this.to = to;
  }

  boolean isLossy(String oldType, String newType) {
    return !oldType.equals(newType) && !holds(SqlType.of(newType), SqlType.of(oldType));
  }

  private boolean holds(SqlType wide, SqlType narrow) {
    if (wide.array() || narrow.array()) {
      return wide.array() && narrow.array() && holds(wide.element(), narrow.element());
    }
    if (wide.equals(narrow)) {
      return true;
    }
    if (isText(wide)) {
      return wide.isUnlimited() || fits(textLength(narrow), wide.modifier(0));
    }
    if (wide.name().equals("numeric")) {
      return holdsNumber(wide, narrow);
    }
    if (wide.name().equals(narrow.name())) {
      return MEASURED.contains(wide.name())
          && (wide.isUnlimited()
              || (!narrow.isUnlimited() && wide.modifier(0) >= narrow.modifier(0)));
    }
    return WIDENINGS.getOrDefault(narrow.name(), Set.of()).contains(wide.name())
        || holdsLabels(wide, narrow);
  }

  private static boolean isText(SqlType type) {
    return type.name().equals("text") || type.name().equals("varchar");
  }

  private static boolean fits(OptionalInt length, int limit) {
    return length.isPresent() && length.getAsInt() <= limit;
  }

  private OptionalInt textLength(SqlType type) {
    if (type.name().equals("varchar") || type.name().equals("char")) {
      return type.isUnlimited() ? OptionalInt.empty() : OptionalInt.of(type.modifier(0));
    }
    Optional<Integer> longestLabel =
        enumType(type, from)
            .map(it -> it.values().stream().mapToInt(LossyTypeChange::length).max().orElse(0));
    return longestLabel
        .or(() -> Optional.ofNullable(TEXT_LENGTHS.get(type.name())))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static int length(String label) {
    return label.codePointCount(0, label.length());
  }

  private static boolean holdsNumber(SqlType wide, SqlType narrow) {
    boolean exact = DIGITS.containsKey(narrow.name()) || narrow.name().equals("numeric");
    if (wide.isUnlimited()) {
      return exact;
    }
    int digits = wide.modifier(0) - wide.modifier(1);
    if (DIGITS.containsKey(narrow.name())) {
      return digits >= DIGITS.get(narrow.name());
    }
    return exact
        && !narrow.isUnlimited()
        && wide.modifier(1) >= narrow.modifier(1)
        && digits >= narrow.modifier(0) - narrow.modifier(1);
  }

  private boolean holdsLabels(SqlType wide, SqlType narrow) {
    Optional<EnumType> wideEnum = enumType(wide, to);
    Optional<EnumType> narrowEnum = enumType(narrow, from);
    return wideEnum.isPresent()
        && narrowEnum.isPresent()
        && wideEnum.get().values().containsAll(narrowEnum.get().values());
  }

  private static Optional<EnumType> enumType(SqlType type, Schema schema) {
    return schema.enumTypes().stream()
        .filter(it -> withoutQuotes(it.name().toString()).equals(withoutQuotes(type.name())))
        .findFirst();
  }

  private static String withoutQuotes(String name) {
    return name.replace("\"", "");
  }
}
