package io.godwit.processor.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The scalars of a YAML file, by their names with dots: as much of YAML as settings are written in.
 * A document that holds for a profile only, and a value that is more than one line, is left out.
 */
final class YamlProperties {

  private record Level(int indent, String prefix) {}

  /** The values with the numbers of their lines. */
  static Map<String, Setting> read(String file, String text) {
    Map<String, Setting> all = new LinkedHashMap<>();
    Map<String, Setting> document = new LinkedHashMap<>();
    Deque<Level> open = new ArrayDeque<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.startsWith("---")) {
        take(document, all);
        document = new LinkedHashMap<>();
        open.clear();
        continue;
      }
      int indent = indent(line);
      int colon = colon(line, indent);
      if (colon < 0 || line.charAt(indent) == '-') {
        continue;
      }
      while (!open.isEmpty() && open.peek().indent() >= indent) {
        open.pop();
      }
      String prefix = open.isEmpty() ? "" : open.peek().prefix() + ".";
      String name = prefix + unquoted(line.substring(indent, colon).strip());
      String value = value(line.substring(colon + 1));
      if (value.isEmpty()) {
        open.push(new Level(indent, name));
      } else if ("|>&*{[".indexOf(value.charAt(0)) < 0) {
        document.put(name, new Setting(unquoted(value), file + ":" + (i + 1) + ": " + name));
      }
    }
    take(document, all);
    return all;
  }

  private static void take(Map<String, Setting> document, Map<String, Setting> all) {
    boolean forProfile =
        document.containsKey("spring.config.activate.on-profile")
            || document.containsKey("spring.profiles");
    if (!forProfile) {
      all.putAll(document);
    }
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** Where the name ends; negative for a line without one. */
  private static int colon(String line, int from) {
    if (from >= line.length() || line.charAt(from) == '#') {
      return -1;
    }
    char quote = 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ':' && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** Without a comment. */
  private static String value(String text) {
    String value = text.strip();
    if (value.startsWith("#")) {
      return "";
    }
    int comment = value.startsWith("\"") || value.startsWith("'") ? -1 : value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }

  private static String unquoted(String text) {
    int last = text.length() - 1;
    boolean quoted =
        last > 0
            && text.charAt(0) == text.charAt(last)
            && (text.charAt(0) == '"' || text.charAt(0) == '\'');
    return quoted ? text.substring(1, last) : text;
  }

  private YamlProperties() {}
}
