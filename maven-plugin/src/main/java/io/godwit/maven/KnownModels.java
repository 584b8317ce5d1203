package io.godwit.maven;

import io.godwit.model.Fingerprint;
import io.godwit.processor.ClassFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers which model was found to fit a directory of class files, so that these are read anew
 * only when one of them or the model changed. What can't be read is as if nothing had been
 * remembered.
 *
 * <p>Of files whose sizes and times are the same nothing is read at all; else their content
 * decides.
 */
final class KnownModels {

  private final Path entry;
  private final Path classes;

  KnownModels(Path cache, Path classes) {
    String name = Fingerprint.of(classes.toAbsolutePath().toString()).value();
    this.entry = cache.resolve("models").resolve(name);
    this.classes = classes;
  }

  boolean fits(Fingerprint model) {
    try {
      List<String> known = Files.readAllLines(entry);
      if (known.size() != 3 || !known.get(0).equals(model.value())) {
        return false;
      }
      if (known.get(1).equals(stamp())) {
        return true;
      }
      boolean same = known.get(2).equals(ClassFiles.digest(classes));
      if (same) {
        remember(model);
      }
      return same;
    } catch (IOException e) {
      return false;
    }
  }

  void remember(Fingerprint model) throws IOException {
    Files.createDirectories(entry.getParent());
    Files.write(entry, List.of(model.value(), stamp(), ClassFiles.digest(classes)));
  }

  /** Names, sizes and times of the class files, and of the files that may map them. */
  private String stamp() throws IOException {
    try (Stream<Path> files =
        Files.find(classes, Integer.MAX_VALUE, (file, attributes) -> attributes.isRegularFile())) {
      return Fingerprint.of(
              files
                  .filter(KnownModels::mayShapeTheModel)
                  .map(FileStamp::of)
                  .sorted()
                  .collect(Collectors.joining("\n")))
          .value();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean mayShapeTheModel(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class")
        || name.endsWith(".xml")
        || name.endsWith(".properties")
        || name.endsWith(".yml")
        || name.endsWith(".yaml");
  }
}
