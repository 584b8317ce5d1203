package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.model.Fingerprint;
import io.godwit.model.Model;
import io.godwit.model.ModelFormatException;
import io.godwit.model.ModelJson;
import io.godwit.processor.ClassFileModel;
import io.godwit.processor.ClassFiles;
import io.godwit.processor.MappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The jars whose entities a module takes for its own although they bring no model along: those that
 * the user names, and those of the persistence unit's {@code jar-file}. What was read of a jar is
 * kept until the jar or the settings change.
 */
final class EntityJars {

  private final Path classes;
  private final List<Path> classPath;
  private final Set<Path> jars;
  private final Path cache;

  private EntityJars(Path classes, List<Path> classPath, Set<Path> jars, Path cache) {
    this.classes = classes;
    this.classPath = classPath;
    this.jars = jars;
    this.cache = cache;
  }

  /**
   * The jars of a module.
   *
   * @param classPath all of what the classes run with
   * @param named jars that the user names
   * @throws UserException if the persistence unit names one that isn't on the class path
   */
  static EntityJars of(Path classes, List<Path> classPath, List<Path> named, Path cache) {
    Set<Path> jars = new LinkedHashSet<>(named);
    for (String file : ClassFiles.jarFiles(classes)) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      jars.add(
          classPath.stream()
              .filter(it -> it.getFileName().toString().equals(name))
              .findFirst()
              .orElseThrow(() -> notThere(file)));
    }
    return new EntityJars(classes, List.copyOf(classPath), jars, cache.resolve("jars"));
  }

  private static UserException notThere(String file) {
    return new UserException(
        "META-INF/persistence.xml names <jar-file>"
            + file
            + "</jar-file>, and no dependency's file is called so. Correct the name, or name the"
            + " dependency in the plugin's configuration: <entityJars>.");
  }

  boolean contains(Path jar) {
    return jars.contains(jar);
  }

  /** The models of the jars that bring none along. */
  List<Model> models(Map<String, String> options) {
    List<Model> models = new ArrayList<>();
    for (Path jar : jars) {
      if (ModelFile.in(jar).isEmpty()) {
        models.add(model(jar, options));
      }
    }
    return models;
  }

  private Model model(Path jar, Map<String, String> options) {
    Path entry = cache.resolve(key(jar, options));
    try {
      return ModelJson.readModel(Files.readString(entry));
    } catch (IOException | ModelFormatException notRemembered) {
      Model model = read(jar, options);
      remember(entry, model);
      return model;
    }
  }

  private Model read(Path jar, Map<String, String> options) {
    try {
      Optional<ClassFileModel.Reading> read =
          ClassFileModel.ofJar(jar, classes, classPath, options);
      return read.orElseThrow(
              () ->
                  new UserException(
                      "There are no entities in "
                          + jar
                          + ", which is named as a jar that has some (<entityJars>, or <jar-file>"
                          + " in persistence.xml)."))
          .settled();
    } catch (MappingException e) {
      throw new UserException(jar + ":\n" + String.join("\n", e.messages()), e);
    }
  }

  private static void remember(Path entry, Model model) {
    try {
      Files.createDirectories(entry.getParent());
      Files.writeString(entry, ModelJson.write(model));
    } catch (IOException notWritable) {
      return;
    }
  }

  private String key(Path jar, Map<String, String> options) {
    return Fingerprint.of(
            jar
                + stamp(jar)
                + new TreeMap<>(options)
                + ClassFiles.digestOfResources(classes)
                + stamp(Path.of(ClassFileModel.location())))
        .value();
  }

  private static String stamp(Path file) {
    try {
      return " " + FileStamp.of(file) + " ";
    } catch (UncheckedIOException notThere) {
      return "";
    }
  }
}
