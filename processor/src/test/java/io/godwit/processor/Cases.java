package io.godwit.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The golden cases: a directory of sources each, whose name is the sentence that it claims. */
final class Cases {

  static final boolean UPDATE = System.getProperty("golden.update") != null;

  static List<Path> of(String kind) {
    try (Stream<Path> cases = Files.list(Path.of("src/test/resources", kind))) {
      return cases.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The options of a case, one a line in its file {@code options}; none where there is no file. */
  static List<String> options(Path directory) throws IOException {
    Path file = directory.resolve("options");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /**
   * Copies what a build would have copied to the classes by the time the compiler runs: mapping
   * files and settings.
   */
  static void copyResources(Path directory, Path output) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        if (name.startsWith("META-INF/")
            || name.endsWith(".xml")
            || name.endsWith(".properties")
            || name.endsWith(".yml")
            || name.endsWith(".yaml")) {
          Path copy = output.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private Cases() {}
}
