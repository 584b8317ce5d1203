package io.godwit.processor.generate;

import io.godwit.processor.mapping.EntityTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * {@code GodwitTables}: the names of the tables and columns of a package's entities, as the
 * database has them. It is one source for all, since javac takes longer over a file than over a
 * class.
 */
final class TableConstants {

  static final String NAME = "GodwitTables";

  /** The source, without a package. */
  static String source(List<EntityTable> tables) {
    StringBuilder source = new StringBuilder();
    source
        .append("/** The tables of this package's entities, and their columns. */\n")
        .append("public final class GodwitTables {\n\n");
    Set<String> taken = new HashSet<>(Set.of(NAME));
    for (EntityTable table : tables) {
      table(source, free(taken, name(table.entity())), table);
    }
    return source.append("  private GodwitTables() {}\n}\n").toString();
  }

  private static void table(StringBuilder source, String name, EntityTable table) {
    Set<String> taken = new HashSet<>();
    source
        .append("  /** The table of {@code ")
        .append(table.entity().getSimpleName())
        .append("}. */\n  public static final class ")
        .append(name)
        .append(" {\n");
    table.table().schema().ifPresent(it -> constant(source, taken, "SCHEMA", it));
    constant(source, taken, "TABLE", table.table().name());
    for (String column : table.columns()) {
      constant(source, taken, column, column);
    }
    source.append("\n    private ").append(name).append("() {}\n  }\n\n");
  }

  private static void constant(StringBuilder source, Set<String> taken, String name, String value) {
    source
        .append("    public static final String ")
        .append(free(taken, identifier(name)))
        .append(" = ");
    literal(source, value);
    source.append(";\n");
  }

  private static void literal(StringBuilder source, String value) {
    source.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        source.append('\\').append(c);
      } else if (c < ' ') {
        source.append(String.format("\\%03o", (int) c));
      } else if (c > '~') {
        source.append(String.format("\\u%04x", (int) c));
      } else {
        source.append(c);
      }
    }
    source.append('"');
  }

  /** {@code Outer_Inner} for a nested class. */
  private static String name(TypeElement entity) {
    StringBuilder name = new StringBuilder(entity.getSimpleName());
    Element outer = entity.getEnclosingElement();
    while (outer instanceof TypeElement type) {
      name.insert(0, type.getSimpleName() + "_");
      outer = type.getEnclosingElement();
    }
    return name.toString();
  }

  private static String free(Set<String> taken, String name) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }

  private static String identifier(String name) {
    StringBuilder identifier = new StringBuilder(name.toUpperCase(Locale.ROOT));
    for (int i = 0; i < identifier.length(); i++) {
      if (!Character.isJavaIdentifierPart(identifier.charAt(i))) {
        identifier.setCharAt(i, '_');
      }
    }
    String result = identifier.toString();
    return SourceVersion.isName(result) ? result : "_" + result;
  }

  private TableConstants() {}
}
