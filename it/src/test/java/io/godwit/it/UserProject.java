package io.godwit.it;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A user's project: a copy of a case that a test may build and change. */
final class UserProject {

  private static final Path TARGET = Path.of("target");

  private final Path directory;
  private final Map<String, String> environment;

  private UserProject(Path directory, Map<String, String> environment) {
    this.directory = directory;
    this.environment = environment;
  }

  /**
   * A fresh copy.
   *
   * @param original below {@code it}
   * @param copy below {@code it/target}
   */
  static UserProject copy(String original, String copy) {
    try {
      Parent.ready();
      Path directory = Outside.target().resolve(copy);
      copyTree(Outside.directory().resolve(original), directory);
      UserProject project = new UserProject(directory, Map.of());
      deleteTree(project.ownCache());
      return project;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parent POM of the cases, copied once beside their copies. */
  private static final class Parent {
    static {
      try {
        copyTree(
            Outside.directory().resolve("src/it/parent"), Outside.target().resolve("it/parent"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static void ready() {}
  }

  /** The same project, built with one more environment variable. */
  UserProject with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new UserProject(directory, more);
  }

  /** One of its directories, as where Maven is called. */
  UserProject in(String path) {
    return new UserProject(directory.resolve(path), environment);
  }

  Path directory() {
    return directory;
  }

  /** A shadow cache that no other project uses: it is empty at first. */
  Path ownCache() {
    return directory.resolveSibling(directory.getFileName() + ".cache");
  }

  Path resolve(String path) {
    return directory.resolve(path);
  }

  Build mvn(String... arguments) {
    return Maven.run(directory, environment, List.of(arguments));
  }

  /** The project's change {@code changes/<name>.patch}. */
  Patch patch(String name) {
    try {
      return Patch.read(directory.resolve("changes").resolve(name + ".patch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  UserProject apply(String change) {
    try {
      patch(change).applyTo(directory);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  UserProject write(String path, String text) {
    try {
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(directory.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The migrations directory, by file name. */
  SortedMap<String, String> migrations() {
    return files("src/main/resources/db/migration");
  }

  /** Everything that is a person's to commit: all but {@code target}. */
  SortedMap<String, String> sources() {
    return files("");
  }

  private SortedMap<String, String> files(String below) {
    Path root = directory.resolve(below);
    if (Files.notExists(root)) {
      return new TreeMap<>();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(it -> !isBuilt(directory.relativize(it)))
          .collect(
              toMap(
                  it -> root.relativize(it).toString(),
                  UserProject::text,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBuilt(Path path) {
    return StreamSupport.stream(path.spliterator(), false).anyMatch(TARGET::equals);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    deleteTree(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void deleteTree(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
