package io.godwit.maven;

import io.godwit.model.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers which class files a model was found to fit, so that they are read anew only when either
 * changed. What can't be read or written is as if nothing had been remembered.
 */
final class KnownModels {

  private final Path directory;

  KnownModels(Path cache) {
    this.directory = cache.resolve("models");
  }

  boolean fits(Path classes, Fingerprint model, Fingerprint classFiles) {
    try {
      return Files.readString(entry(classes)).equals(text(model, classFiles));
    } catch (IOException e) {
      return false;
    }
  }

  void remember(Path classes, Fingerprint model, Fingerprint classFiles) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(entry(classes), text(model, classFiles));
  }

  private Path entry(Path classes) {
    return directory.resolve(Fingerprint.of(classes.toAbsolutePath().toString()).value());
  }

  private static String text(Fingerprint model, Fingerprint classFiles) {
    return model + " " + classFiles + "\n";
  }
}
