package io.godwit.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The differences that are meant: {@code allowed-differences.txt}. */
final class AllowedDifferences {

  /**
   * An entry of the file.
   *
   * @param pattern what the whole line of a difference matches
   */
  private record Entry(String reason, List<String> versions, Pattern pattern) {
    boolean allows(String version, Difference difference) {
      return versions.contains(version) && pattern.matcher(difference.toString()).matches();
    }
  }

  private final List<Entry> entries;
  private final Set<Entry> used = ConcurrentHashMap.newKeySet();

  private AllowedDifferences(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  static AllowedDifferences read(Path file) {
    try {
      List<Entry> entries = new ArrayList<>();
      for (String block : Files.readString(file).split("\n\\s*\n")) {
        Map<String, String> fields = new HashMap<>();
        block
            .lines()
            .filter(it -> !it.isBlank() && !it.startsWith("#"))
            .map(it -> it.split(": *", 2))
            .forEach(it -> fields.put(it[0], it[1]));
        if (!fields.isEmpty()) {
          entries.add(
              new Entry(
                  fields.get("reason"),
                  Arrays.asList(fields.get("versions").split(" ")),
                  Pattern.compile(fields.get("pattern"))));
        }
      }
      return new AllowedDifferences(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean allow(String version, Difference difference) {
    boolean allowed = false;
    for (Entry entry : entries) {
      if (entry.allows(version, difference)) {
        used.add(entry);
        allowed = true;
      }
    }
    return allowed;
  }

  /** The reasons of the entries that allowed nothing. */
  List<String> unused() {
    return entries.stream().filter(it -> !used.contains(it)).map(Entry::reason).toList();
  }
}
