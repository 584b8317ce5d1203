package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.model.Model;
import io.godwit.model.ModelFormatException;
import io.godwit.model.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The model that the processor left in a classes directory, or that a jar brings along.
 *
 * @param model what the file says
 * @param json the file's text
 */
record ModelFile(Model model, String json) {

  /** Most jars have none. */
  static Optional<ModelFile> in(Path jarOrDirectory) {
    try {
      return text(jarOrDirectory).map(it -> new ModelFile(ModelJson.readModel(it), it));
    } catch (ModelFormatException | IOException e) {
      throw new UserException(
          "The model in "
              + jarOrDirectory
              + " ("
              + Model.RESOURCE
              + ") can't be read: "
              + e.getMessage(),
          e);
    }
  }

  private static Optional<String> text(Path jarOrDirectory) throws IOException {
    if (Files.isDirectory(jarOrDirectory)) {
      Path file = jarOrDirectory.resolve(Model.RESOURCE);
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
    return jarOrDirectory.toString().endsWith(".jar") && Files.isRegularFile(jarOrDirectory)
        ? textOfJar(jarOrDirectory)
        : Optional.empty();
  }

  private static Optional<String> textOfJar(Path file) throws IOException {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      ZipEntry entry = jar.getEntry(Model.RESOURCE);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream content = jar.getInputStream(entry)) {
        return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
