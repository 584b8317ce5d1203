package io.godwit.engine.migration;

import io.godwit.engine.UserException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A migration's file name as Flyway reads it: {@code V<version>__<description>.sql}.
 *
 * @param description what stands between the two underscores and the ending
 */
record FileName(Version version, String description) {

  private static final Pattern VERSIONED = Pattern.compile("V(\\d+(?:[._]\\d+)*)__(.*)\\.sql");
  private static final Pattern ALMOST_VERSIONED = Pattern.compile("V\\d.*\\.sql");
  private static final Pattern OTHER_KIND = Pattern.compile("[RUB].*__.*\\.sql");
  private static final int LONGEST_NAME = 100;

  /** Empty for a file that isn't a versioned migration. */
  static Optional<FileName> parse(String name) {
    Matcher versioned = VERSIONED.matcher(name);
    if (versioned.matches()) {
      return Optional.of(new FileName(Version.of(versioned.group(1)), versioned.group(2)));
    }
    if (ALMOST_VERSIONED.matcher(name).matches()) {
      throw new UserException(
          name
              + " looks like a migration, but Flyway would not run it. Rename it to"
              + " V<version>__<description>.sql, with two underscores, as in"
              + " V20260729101500__add_course_status.sql.");
    }
    return Optional.empty();
  }

  /** Whether it is one of Flyway's repeatable, undo or baseline migrations. */
  static boolean ofAnotherKind(String name) {
    return OTHER_KIND.matcher(name).matches();
  }

  /** What the user calls a change, as it can stand in a file's name: {@code add_course_status}. */
  static String describe(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String words =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    if (words.isEmpty()) {
      throw new UserException(
          "The name '"
              + name
              + "' holds no letter or digit that can stand in a file's name. Name the change, as in"
              + " -Dschema.name=add_course_status.");
    }
    if (words.length() > LONGEST_NAME) {
      throw new UserException(
          "The name '"
              + name
              + "' is too long for a file's name: "
              + words.length()
              + " characters, where "
              + LONGEST_NAME
              + " are allowed. Give a shorter one with -Dschema.name=….");
    }
    return words;
  }
}
