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
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The models in the jars and directories that a module depends on. */
final class DependencyModels {

  static List<Model> of(List<Path> classPath) {
    return classPath.stream().flatMap(it -> of(it).stream()).toList();
  }

  /** The model of a jar or a classes directory; most have none. */
  static Optional<Model> of(Path jarOrDirectory) {
    try {
      return text(jarOrDirectory).map(ModelJson::readModel);
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
    if (!Files.isRegularFile(jarOrDirectory) || !jarOrDirectory.toString().endsWith(".jar")) {
      return Optional.empty();
    }
    try (ZipFile jar = new ZipFile(jarOrDirectory.toFile())) {
      ZipEntry entry = jar.getEntry(Model.RESOURCE);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream content = jar.getInputStream(entry)) {
        return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  private DependencyModels() {}
}
