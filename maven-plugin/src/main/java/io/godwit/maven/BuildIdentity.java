package io.godwit.maven;

import io.godwit.model.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the code that a cache was filled by. A version does for a release; a snapshot's code
 * changes under one version, and another build of it may read a catalog otherwise.
 */
final class BuildIdentity {

  static String of(String version, Class<?>... parts) {
    if (!version.endsWith("-SNAPSHOT")) {
      return version;
    }
    return version + "-" + of(Stream.of(parts).map(BuildIdentity::location).toList());
  }

  static Fingerprint of(List<Path> files) {
    return Fingerprint.of(
        files.stream().map(BuildIdentity::sizeAndTime).collect(Collectors.joining("\n")));
  }

  private static Path location(Class<?> part) {
    try {
      return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("A class is loaded from a file", e);
    }
  }

  private static String sizeAndTime(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new IllegalStateException("The plugin's own jar can't be read", e);
    }
  }

  private BuildIdentity() {}
}
