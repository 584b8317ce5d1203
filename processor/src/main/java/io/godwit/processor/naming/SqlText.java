package io.godwit.processor.naming;

import java.util.Set;

/**
 * Names and strings inside the SQL expressions of the model: types, checks, defaults. Everything
 * else in the model is a bare name, which the engine quotes.
 */
public final class SqlText {

  /** Reserved in PostgreSQL 14 to 18 (manual, appendix C), or only good for a function or type. */
  private static final Set<String> RESERVED =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric authorization binary both case cast"
                  + " check collate collation column concurrently constraint create cross"
                  + " current_catalog current_date current_role current_schema current_time"
                  + " current_timestamp current_user default deferrable desc distinct do else end"
                  + " except false fetch for foreign freeze from full grant group having ilike in"
                  + " initially inner intersect into is isnull join lateral leading left like limit"
                  + " localtime localtimestamp natural not notnull null offset on only or order"
                  + " outer overlaps placing primary references returning right select session_user"
                  + " similar some symmetric system_user table tablesample then to trailing true"
                  + " union unique user using variadic verbose when where window with")
              .split(" "));

  /** A name as SQL, in quotes where it needs them. */
  public static String identifier(String catalogName) {
    return isPlain(catalogName) && !RESERVED.contains(catalogName)
        ? catalogName
        : '"' + catalogName.replace("\"", "\"\"") + '"';
  }

  /** A string constant. */
  public static String literal(String value) {
    String quoted = "'" + value.replace("'", "''") + "'";
    return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private SqlText() {}
}
