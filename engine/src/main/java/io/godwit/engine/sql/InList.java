package io.godwit.engine.sql;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code status IN ('A', 'B')} of a varchar column is the one condition whose catalog text means
 * the same as it does when it is read again, and yet is spelled another way then:
 *
 * <pre>
 * (status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])
 * (status)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])
 * </pre>
 *
 * <p>So a database that was restored from a dump, or made by a migration that holds catalog text,
 * would differ from its model for ever. Both are spelled as IN here, from which PostgreSQL makes
 * the first one.
 */
public final class InList {

  private static final String STRING = "E?'(?:[^']++|'')*+'";
  private static final String COLUMN = "(\"(?:[^\"]++|\"\")++\"|[a-z_][a-z0-9_]*+)";
  private static final String BARE = STRING + "::character varying";
  private static final String CAST = "\\(" + BARE + "\\)::text";

  /** A string by itself comes first, so that nothing is taken for SQL within one. */
  private static final Pattern LIST =
      Pattern.compile(
          STRING
              + ("|\\(" + COLUMN + "\\)::text (= ANY|<> ALL) \\(")
              + ("(?:\\(ARRAY\\[(" + BARE + "(?:, " + BARE + ")*+)\\]\\)::text\\[\\]")
              + ("|ARRAY\\[(" + CAST + "(?:, " + CAST + ")*+)\\])\\)"));

  private static final Pattern VALUE =
      Pattern.compile("\\(?(" + STRING + ")::character varying(?:\\)::text)?");

  /**
   * @param varchars the columns of type varchar: of others the casts mean something
   */
  public static String spelled(String expression, Set<String> varchars) {
    return LIST.matcher(expression)
        .replaceAll(it -> Matcher.quoteReplacement(spelled(it, varchars)));
  }

  private static String spelled(MatchResult found, Set<String> varchars) {
    String column = found.group(1);
    if (column == null || !varchars.contains(column)) {
      return found.group();
    }
    String values = found.group(3) == null ? found.group(4) : found.group(3);
    return column
        + (found.group(2).equals("= ANY") ? " IN (" : " NOT IN (")
        + VALUE.matcher(values).replaceAll("$1")
        + ")";
  }

  private InList() {}
}
