package io.godwit.processor;

import io.godwit.processor.xml.PersistenceUnit;
import io.godwit.processor.xml.Resources;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;

/**
 * Where the files are that shape a model and are no classes.
 *
 * @param mappings where mapping files are
 * @param settings where the persistence unit and the settings are
 * @param listing whether the persistence unit says what the model is made of
 */
record ModelSources(Resources mappings, Resources settings, boolean listing) {

  /** Those of a compilation. */
  static ModelSources of(Filer filer) {
    Resources resources = Resources.of(filer);
    return new ModelSources(resources, resources, true);
  }

  /** Those of a directory or jar whose classes were compiled before, on that class path. */
  static ModelSources of(Path directoryOrJar, Iterable<Path> classPath) {
    Resources resources = named(directoryOrJar, classPath);
    return new ModelSources(resources, resources, true);
  }

  /** Those of a jar whose classes a module takes for its own, by its own settings. */
  static ModelSources ofJar(Path jar, Path classesDirectory) {
    return new ModelSources(Resources.of(jar), Resources.of(classesDirectory), false);
  }

  PersistenceUnit heeded(PersistenceUnit unit) {
    return listing ? unit : unit.propertiesOnly();
  }

  /** What the user names may be anywhere, the rest must be at home. */
  private static Resources named(Path home, Iterable<Path> classPath) {
    return name -> {
      Optional<InputStream> found = Resources.of(home).open(name);
      if (!Resources.WELL_KNOWN.contains(name)) {
        for (Path each : classPath) {
          found = found.isPresent() ? found : Resources.of(each).open(name);
        }
      }
      return found;
    };
  }
}
