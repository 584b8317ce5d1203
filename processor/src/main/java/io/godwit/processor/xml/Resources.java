package io.godwit.processor.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The files beside the class files. */
@FunctionalInterface
public interface Resources {

  /** What Jakarta Persistence, Hibernate and their hosts read without being told of it. */
  List<String> WELL_KNOWN =
      List.of(
          PersistenceXml.FILE,
          MappingFiles.DEFAULT,
          "hibernate.properties",
          "application.properties",
          "application.yml",
          "application.yaml",
          "config/application.properties",
          "config/application.yml",
          "config/application.yaml");

  /** Opens one; empty if there is none of that name. */
  Optional<InputStream> open(String name);

  /**
   * As a compiler sees them: where classes are written to, and then, for what is named by the user,
   * on the class path.
   */
  static Resources of(Filer filer) {
    return name -> {
      Optional<InputStream> own = open(filer, StandardLocation.CLASS_OUTPUT, name);
      return own.isPresent() || WELL_KNOWN.contains(name)
          ? own
          : open(filer, StandardLocation.CLASS_PATH, name);
    };
  }

  /** Those of a directory or a jar. */
  static Resources of(Path directoryOrJar) {
    return name -> {
      try {
        return Files.isDirectory(directoryOrJar)
            ? ofDirectory(directoryOrJar, name)
            : ofJar(directoryOrJar, name);
      } catch (IOException | InvalidPathException e) {
        return Optional.empty();
      }
    };
  }

  private static Optional<InputStream> open(
      Filer filer, JavaFileManager.Location location, String name) {
    try {
      return Optional.of(filer.getResource(location, "", name).openInputStream());
    } catch (IOException | IllegalArgumentException notThere) {
      return Optional.empty();
    }
  }

  private static Optional<InputStream> ofDirectory(Path directory, String name) throws IOException {
    Path file = directory.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  private static Optional<InputStream> ofJar(Path file, String name) throws IOException {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream content = jar.getInputStream(entry)) {
        return Optional.of(new ByteArrayInputStream(content.readAllBytes()));
      }
    }
  }
}
