package io.godwit.maven;

import io.godwit.model.Fingerprint;
import io.godwit.model.Model;
import io.godwit.model.ModelFormatException;
import io.godwit.model.ModelJson;
import io.godwit.processor.ClassFileModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers what the user's classes answered, so that they are loaded anew only when one of them
 * changed, or the model, or something that they run with. What can't be read is as if nothing had
 * been remembered.
 */
final class SettledModels {

  /** Migrations are among the module's resources, and tell its classes nothing. */
  private static final String MIGRATION = ".sql";

  private final Path entries;
  private final List<Path> classPath;

  /**
   * @param classPath what the classes are loaded from
   */
  SettledModels(Path cache, List<Path> classPath) {
    this.entries = cache.resolve("settled");
    this.classPath = List.copyOf(classPath);
  }

  /** The settled form of a model that was compiled. */
  Optional<Model> of(Model compiled) {
    try {
      List<String> known = Files.readAllLines(entry(compiled));
      return known.get(0).equals(state())
          ? Optional.of(ModelJson.readModel(String.join("\n", known.subList(1, known.size()))))
          : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException | ModelFormatException e) {
      return Optional.empty();
    }
  }

  void remember(Model compiled, Model settled) throws IOException {
    Files.createDirectories(entries);
    Files.writeString(entry(compiled), state() + "\n" + ModelJson.write(settled));
  }

  private Path entry(Model compiled) {
    return entries.resolve(Fingerprint.of(ModelJson.write(compiled)).value());
  }

  /** Names, sizes and times of everything that classes are loaded from, and of Godwit itself. */
  private String state() throws IOException {
    List<String> stamps = new ArrayList<>();
    try {
      stamps.addAll(stamps(Path.of(ClassFileModel.location())));
      for (Path each : classPath) {
        stamps.addAll(stamps(each));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Fingerprint.of(String.join("\n", stamps)).value();
  }

  private static List<String> stamps(Path jarOrDirectory) throws IOException {
    if (!Files.exists(jarOrDirectory)) {
      return List.of();
    }
    Path information = jarOrDirectory.resolve("META-INF");
    try (Stream<Path> files = Files.walk(jarOrDirectory)) {
      return files
          .filter(
              it ->
                  Files.isRegularFile(it)
                      && (!it.startsWith(information) || it.toString().endsWith(".xml")))
          .filter(it -> !it.toString().endsWith(MIGRATION))
          .map(FileStamp::of)
          .sorted()
          .toList();
    }
  }
}
