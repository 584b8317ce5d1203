package io.godwit.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two databases as the lines of a catalog fingerprint, which shares no code with introspection. */
final class CatalogComparison {

  private static final Pattern INDEX = Pattern.compile("CREATE (UNIQUE )?INDEX (\\S+) ON ");

  private final ConstraintNames names;

  private CatalogComparison(ConstraintNames names) {
    this.names = names;
  }

  /** The lines that only one of them has. */
  static List<Difference> of(List<String> hibernate, List<String> godwit, ConstraintNames names) {
    CatalogComparison comparison = new CatalogComparison(names);
    List<String> onlyHibernate = comparison.comparable(hibernate);
    List<String> onlyGodwit = comparison.comparable(godwit);
    List<String> both = new ArrayList<>(onlyHibernate);
    for (String line : both) {
      if (onlyGodwit.remove(line)) {
        onlyHibernate.remove(line);
      }
    }
    List<Difference> differences = new ArrayList<>();
    onlyHibernate.forEach(it -> differences.add(new Difference("catalog", it, Difference.NONE)));
    onlyGodwit.forEach(it -> differences.add(new Difference("catalog", Difference.NONE, it)));
    return differences;
  }

  private List<String> comparable(List<String> lines) {
    List<String> comparable = new ArrayList<>();
    for (String line : lines) {
      List<String> fields = new ArrayList<>(Arrays.asList(line.split(" \\| ")));
      switch (fields.get(0)) {
        case "constraint" -> comparable.add(constraint(fields));
        case "index" -> comparable.add(index(line));
        case "relation" -> {
          // The relation of an index says nothing that the index doesn't say, but its name.
          if (!fields.contains("kind=i")) {
            comparable.add(line);
          }
        }
        default -> comparable.add(line);
      }
    }
    Collections.sort(comparable);
    return comparable;
  }

  private String constraint(List<String> fields) {
    if (!fields.get(2).startsWith("type=")) {
      String name = fields.get(2).replace("\"", "");
      fields.set(2, names.isChosen(name) ? name : "*");
      fields.removeIf(it -> it.startsWith("index="));
    }
    return Conjunctions.sorted(ValueLists.sorted(String.join(" | ", fields)));
  }

  private String index(String line) {
    Matcher definition = INDEX.matcher(line);
    if (!definition.find()) {
      return line;
    }
    String name = definition.group(2).replace("\"", "");
    return names.isChosen(name)
        ? line
        : line.substring(0, definition.start(2)) + "*" + line.substring(definition.end(2));
  }
}
