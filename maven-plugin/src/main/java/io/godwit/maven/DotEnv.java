package io.godwit.maven;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .env} file: lines of {@code NAME=value}, as shells and other tools read them. */
final class DotEnv {

  private static final Pattern LINE =
      Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
  private static final Pattern DOUBLE_QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\".*");
  private static final Pattern SINGLE_QUOTED = Pattern.compile("'([^']*)'.*");
  private static final Pattern COMMENT = Pattern.compile("\\s+#.*");

  /** What the file says; nothing where there is none. */
  static Map<String, String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UserException(file + " can't be read. Save it as UTF-8, readable to you.", e);
    }
  }

  /** Lines of another form are passed over: the file is other tools' too. */
  static Map<String, String> parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    text.lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(it -> values.put(it.group(1), value(it.group(2))));
    return values;
  }

  private static String value(String text) {
    Matcher doubleQuoted = DOUBLE_QUOTED.matcher(text);
    if (doubleQuoted.matches()) {
      return doubleQuoted.group(1).replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
    }
    Matcher singleQuoted = SINGLE_QUOTED.matcher(text);
    return singleQuoted.matches()
        ? singleQuoted.group(1)
        : COMMENT.matcher(text).replaceFirst("").strip();
  }

  private DotEnv() {}
}
