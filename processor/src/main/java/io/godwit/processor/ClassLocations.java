package io.godwit.processor;

import io.godwit.model.Model;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Which jar or directory a class file is in, and whether that brings a model along. */
final class ClassLocations {

  private final Filer filer;
  private final Map<Path, Boolean> models = new HashMap<>();

  ClassLocations(Filer filer) {
    this.filer = filer;
  }

  /** Whether the class is one of those that this compilation writes, or has written before. */
  boolean isOwn(String binaryName) {
    return uri(StandardLocation.CLASS_OUTPUT, binaryName)
        .filter(it -> it.getScheme().equals("file") && Files.exists(Path.of(it)))
        .isPresent();
  }

  /** Whether the class comes with a model that has it. */
  boolean hasModel(String binaryName) {
    return uri(StandardLocation.CLASS_PATH, binaryName)
        .flatMap(it -> container(it, binaryName))
        .filter(it -> models.computeIfAbsent(it, ClassLocations::bringsModel))
        .isPresent();
  }

  private Optional<URI> uri(JavaFileManager.Location location, String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    try {
      return Optional.of(
          filer
              .getResource(location, packageName, binaryName.substring(dot + 1) + ".class")
              .toUri());
    } catch (IOException | IllegalArgumentException notThere) {
      return Optional.empty();
    }
  }

  private static Optional<Path> container(URI classFile, String binaryName) {
    String text = classFile.toString();
    if (text.startsWith("jar:")) {
      int end = text.indexOf("!/");
      return end < 0 ? Optional.empty() : Optional.of(Path.of(URI.create(text.substring(4, end))));
    }
    if (!text.startsWith("file:")) {
      return Optional.empty();
    }
    Path directory = Path.of(classFile);
    for (int i = 0; i <= binaryName.chars().filter(it -> it == '.').count(); i++) {
      directory = directory.getParent();
    }
    return Optional.ofNullable(directory);
  }

  private static boolean bringsModel(Path jarOrDirectory) {
    if (Files.isDirectory(jarOrDirectory)) {
      return Files.exists(jarOrDirectory.resolve(Model.RESOURCE));
    }
    try (ZipFile jar = new ZipFile(jarOrDirectory.toFile())) {
      return jar.getEntry(Model.RESOURCE) != null;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
