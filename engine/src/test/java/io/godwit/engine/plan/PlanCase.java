package io.godwit.engine.plan;

import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One golden case. What a model says and SQL can't stands in comments of {@code to.sql}: {@code --
 * renamed column course.title from name}, {@code -- unmanaged table audit}.
 */
record PlanCase(Path directory) {

  private static final Path CASES = Path.of("src/test/resources/plans");
  private static final Pattern RENAMED =
      Pattern.compile("(?m)^-- renamed (table|sequence|enum type|column) (\\S+) from (.+)$");
  private static final Pattern UNMANAGED = Pattern.compile("(?m)^-- unmanaged table (\\S+)$");

  static List<PlanCase> all() throws IOException {
    try (Stream<Path> paths = Files.find(CASES, 3, (path, it) -> path.endsWith("to.sql"))) {
      return paths.map(Path::getParent).sorted().map(PlanCase::new).toList();
    }
  }

  String name() {
    return CASES.relativize(directory).toString();
  }

  String from() throws IOException {
    return Files.readString(directory.resolve("from.sql"));
  }

  String to() throws IOException {
    return Files.readString(directory.resolve("to.sql"));
  }

  /** What is there afterwards, where that isn't the target as it is. */
  Optional<String> expected() throws IOException {
    Path file = directory.resolve("expected.sql");
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** The plan that is expected: on servers before 17 and after it PostgreSQL may do otherwise. */
  Path plan(int serverMajor) {
    Path own = directory.resolve(serverMajor < 17 ? "plan-to-16.sql" : "plan-from-18.sql");
    return serverMajor != 17 && Files.exists(own) ? own : directory.resolve("plan.sql");
  }

  /** Whoever wrote the SQL chose all its names. */
  Schema declared(Schema to) throws IOException {
    Map<ObjectId, String> renames = new TreeMap<>();
    Matcher renamed = RENAMED.matcher(to());
    while (renamed.find()) {
      renames.put(object(renamed.group(1), renamed.group(2)), renamed.group(3));
    }
    List<ObjectId> unmanaged = new ArrayList<>();
    Matcher alone = UNMANAGED.matcher(to());
    while (alone.find()) {
      unmanaged.add(ObjectId.table(name(alone.group(1))));
    }
    return to.withDeclarations(Named.declarations(to, renames), unmanaged);
  }

  private static ObjectId object(String kind, String name) {
    return switch (kind) {
      case "table" -> ObjectId.table(name(name));
      case "sequence" -> ObjectId.sequence(name(name));
      case "enum type" -> ObjectId.enumType(name(name));
      default ->
          ObjectId.column(
              name(name.substring(0, name.lastIndexOf('.'))),
              name.substring(name.lastIndexOf('.') + 1));
    };
  }

  private static ObjectName name(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? ObjectName.of(name)
        : ObjectName.of(name.substring(0, dot), name.substring(dot + 1));
  }
}
