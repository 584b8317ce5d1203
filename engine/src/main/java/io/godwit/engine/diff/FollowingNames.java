package io.godwit.engine.diff;

import io.godwit.model.ObjectName;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that were made of another object's name, such as {@code course_title_key}: where that is
 * renamed they follow, so that the next one who makes a name so doesn't find it taken.
 *
 * @param tables by their old names
 * @param columns by the new name of their table, then by their old names
 */
record FollowingNames(
    Map<ObjectName, ObjectName> tables, Map<ObjectName, Map<String, String>> columns) {

  /**
   * Whether a constraint's or an index's new name is the old one, carried over.
   *
   * @param table by its new name
   * @param of the columns that it is about, by their new names
   */
  boolean follows(ObjectName table, Collection<String> of, FromTo<String> name) {
    String carried = name.from();
    for (Map.Entry<ObjectName, ObjectName> renamed : tables.entrySet()) {
      if (renamed.getValue().equals(table)) {
        carried = carried(carried, renamed.getKey().name(), table.name());
      }
    }
    for (Map.Entry<String, String> renamed : columns.getOrDefault(table, Map.of()).entrySet()) {
      if (of.contains(renamed.getValue())) {
        carried = carried(carried, renamed.getKey(), renamed.getValue());
      }
    }
    return !carried.equals(name.from()) && carried.equals(name.to());
  }

  /** What a sequence is called once the tables are renamed. */
  ObjectName sequence(ObjectName old) {
    String carried = old.name();
    for (Map.Entry<ObjectName, ObjectName> renamed : tables.entrySet()) {
      if (renamed.getKey().schema().equals(old.schema())) {
        carried = carried(carried, renamed.getKey().name(), renamed.getValue().name());
      }
    }
    return old.sibling(carried);
  }

  /** The first place where the old name stands between underscores. */
  private static String carried(String name, String from, String to) {
    return Pattern.compile("(?<=^|_)" + Pattern.quote(from) + "(?=_|$)")
        .matcher(name)
        .replaceFirst(Matcher.quoteReplacement(to));
  }
}
