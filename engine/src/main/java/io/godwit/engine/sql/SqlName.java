package io.godwit.engine.sql;

import io.godwit.model.ObjectName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names as SQL. This is the one place where they are quoted, and only where they must be. */
public final class SqlName {

  /**
   * PostgreSQL's keywords that aren't unreserved (SELECT word FROM pg_get_keywords() WHERE catcode
   * &lt;&gt; 'U'), of all the versions that Godwit knows: the words that quote_identifier quotes.
   */
  private static final String KEYWORDS =
      """
      all analyse analyze and any array as asc asymmetric authorization between bigint
      binary bit boolean both case cast char character check coalesce collate collation
      column concurrently constraint create cross current_catalog current_date current_role
      current_schema current_time current_timestamp current_user dec decimal default
      deferrable desc distinct do else end except exists extract false fetch float for
      foreign freeze from full grant greatest group grouping having ilike in initially
      inner inout int integer intersect interval into is isnull join json json_array
      json_arrayagg json_exists json_object json_objectagg json_query json_scalar
      json_serialize json_table json_value lateral leading least left like limit localtime
      localtimestamp merge_action national natural nchar none normalize not notnull null
      nullif numeric offset on only or order out outer overlaps overlay placing position
      precision primary real references returning right row select session_user setof
      similar smallint some substring symmetric system_user table tablesample then time
      timestamp to trailing treat trim true union unique user using values varchar variadic
      verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest
      xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
      """;

  private static final Set<String> QUOTED = Set.of(KEYWORDS.trim().split("\\s+"));

  /** {@code course}, {@code "order"}, {@code "Course"}. */
  public static String of(String name) {
    return isPlain(name) && !QUOTED.contains(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** {@code course}, {@code audit.entry}: a name in the default schema isn't qualified. */
  public static String of(ObjectName name) {
    return name.schema().map(it -> of(it) + ".").orElse("") + of(name.name());
  }

  /** {@code (a, "B")}. */
  public static String list(List<String> names) {
    return names.stream().map(SqlName::of).collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@code 'it''s'}: a string, which stands for itself whatever standard_conforming_strings is. */
  public static String string(String value) {
    String quoted = "'" + value.replace("'", "''").replace("\\", "\\\\") + "'";
    return value.contains("\\") ? "E" + quoted : quoted;
  }

  private static boolean isPlain(String name) {
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      return false;
    }
    return name.chars()
        .allMatch(it -> it >= 'a' && it <= 'z' || it >= '0' && it <= '9' || it == '_');
  }

  private SqlName() {}
}
