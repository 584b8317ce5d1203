package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.engine.source.Models;
import io.godwit.model.Fingerprint;
import io.godwit.model.Model;
import io.godwit.processor.ClassFileModel;
import io.godwit.processor.MappingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * The model of a module and of what it depends on. What the compiler left in the classes directory
 * is compared with the class files there: an IDE that compiled one file may have left a model of
 * one entity.
 */
final class EntityModel {

  /**
   * What was found.
   *
   * @param model the module's own and its dependencies', as one
   * @param own the module's own; all of it where the module itself has no entities
   * @param confirmation returns when the model is known to fit the class files
   */
  record Found(Model model, Model own, Runnable confirmation) {}

  private static final String HOW_TO_ADD_THE_PROCESSOR =
      """
      Is the processor on the annotation processor path? The compiler plugin's configuration needs:

        <annotationProcessorPaths>
          <path>
            <groupId>io.godwit</groupId>
            <artifactId>godwit-processor</artifactId>
            <version>…</version>
          </path>
        </annotationProcessorPaths>""";

  private final Path classes;
  private final List<Path> classPath;
  private final Map<String, String> options;
  private final KnownModels known;
  private final SettledModels settled;
  private final EntityJars jars;
  private final Log log;

  /**
   * @param classes where the module's classes are compiled to
   * @param classPath what the module depends on
   * @param entityJars those of them whose entities are the module's although they bring no model
   * @param options what the compiler gives to the processor
   */
  EntityModel(
      Path classes,
      List<Path> classPath,
      List<Path> entityJars,
      Map<String, String> options,
      Path cache,
      Log log) {
    this.classes = classes;
    this.classPath = List.copyOf(classPath);
    this.options = Map.copyOf(options);
    this.known = new KnownModels(cache, classes);
    this.settled = new SettledModels(cache, everything());
    this.jars = EntityJars.of(classes, everything(), entityJars, cache);
    this.log = log;
  }

  /** Reading class files takes a while, so that what is likely is used while that goes on. */
  Found find() {
    Optional<ModelFile> file = ModelFile.in(classes);
    if (file.isEmpty()) {
      return found(withoutProcessor(), () -> {});
    }
    Model model = file.get().model();
    return model.questions().isEmpty()
        ? found(Optional.of(new ClassFileModel.Reading(model, model)), confirmation(file.get()))
        : found(Optional.of(settled(model)), () -> {});
  }

  private Found found(Optional<ClassFileModel.Reading> own, Runnable confirmation) {
    List<Model> models =
        new ArrayList<>(own.map(ClassFileModel.Reading::settled).stream().toList());
    for (Path dependency : classPath) {
      ModelFile.in(dependency)
          .map(it -> ofDependency(dependency, it.model()))
          .ifPresent(models::add);
    }
    models.addAll(
        jars.models(own.map(ClassFileModel.Reading::compiled).map(this::options).orElse(options)));
    if (models.stream().allMatch(it -> it.types().isEmpty())) {
      throw noEntities();
    }
    Model merged = Models.merge(models);
    MissingTargets.messages(merged.schema()).forEach(log::warn);
    return new Found(
        merged, own.map(ClassFileModel.Reading::compiled).orElse(merged), confirmation);
  }

  /** The module's model with its questions answered, which takes the class files anyway. */
  private ClassFileModel.Reading settled(Model onDisk) {
    Optional<Model> remembered = settled.of(onDisk);
    if (remembered.isPresent()) {
      return new ClassFileModel.Reading(onDisk, remembered.get());
    }
    ClassFileModel.Reading read =
        read(options(onDisk)).orElseGet(() -> new ClassFileModel.Reading(onDisk, onDisk));
    if (read.compiled().equals(onDisk)) {
      remember(read);
    } else {
      log.warn(staleness());
    }
    return read;
  }

  /** A dependency's model is settled by the rules that it was compiled by. */
  private Model ofDependency(Path dependency, Model model) {
    if (model.questions().isEmpty()) {
      return model;
    }
    return settled
        .of(model)
        .orElseGet(
            () -> {
              ClassFileModel.Reading read =
                  read(
                      () ->
                          ClassFileModel.read(
                              dependency, model.types(), everything(), profile(model)));
              remember(read);
              return read.settled();
            });
  }

  private List<Path> everything() {
    return Stream.concat(Stream.of(classes), classPath.stream()).toList();
  }

  private Runnable confirmation(ModelFile file) {
    Fingerprint fingerprint = Fingerprint.of(file.json());
    if (known.fits(fingerprint)) {
      return () -> {};
    }
    Model onDisk = file.model();
    FutureTask<Optional<ClassFileModel.Reading>> reading =
        new FutureTask<>(() -> read(options(onDisk)));
    Thread thread = new Thread(reading, "godwit-class-files");
    thread.setDaemon(true);
    thread.start();
    return () -> {
      Optional<ClassFileModel.Reading> read = result(reading);
      if (!read.map(ClassFileModel.Reading::compiled).equals(Optional.of(onDisk))) {
        throw new StaleModelException(found(read, () -> {}));
      }
      remember(fingerprint);
    };
  }

  private static Optional<ClassFileModel.Reading> result(
      FutureTask<Optional<ClassFileModel.Reading>> reading) {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UserException mistake) {
        throw mistake;
      }
      throw new IllegalStateException("The class files can't be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the class files were read", e);
    }
  }

  /** What is told to the user of a model that doesn't fit. */
  String staleness() {
    return "The model in "
        + classes.resolve(Model.RESOURCE)
        + " doesn't fit the class files beside it, which were read instead."
        + " Was a part of the module compiled alone? Compile the whole of it.";
  }

  private Optional<ClassFileModel.Reading> withoutProcessor() {
    Optional<ClassFileModel.Reading> read = read(options);
    if (read.isPresent()) {
      log.warn(
          "The entities in "
              + classes
              + " were compiled without Godwit's processor, and were read from their class files."
              + " With it, a mistake in a mapping is an error on its line.\n"
              + HOW_TO_ADD_THE_PROCESSOR);
    }
    return read;
  }

  private Optional<ClassFileModel.Reading> read(Map<String, String> given) {
    return read(() -> ClassFileModel.read(classes, classPath, given));
  }

  private static <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (MappingException e) {
      throw new UserException(String.join("\n", e.messages()), e);
    }
  }

  /** Whose rules the entities are read by was told from the class path when they were compiled. */
  private Map<String, String> options(Model onDisk) {
    Map<String, String> all = profile(onDisk);
    all.putAll(options);
    return all;
  }

  private static Map<String, String> profile(Model model) {
    Map<String, String> all = new TreeMap<>();
    all.put("godwit.provider", model.profile().provider());
    all.put("godwit.hibernate", model.profile().version());
    all.put("godwit.naming", model.profile().naming());
    return all;
  }

  private void remember(ClassFileModel.Reading read) {
    try {
      settled.remember(read.compiled(), read.settled());
    } catch (IOException e) {
      log.debug("The cache can't be written: " + e);
    }
  }

  private void remember(Fingerprint model) {
    try {
      known.remember(model);
    } catch (IOException e) {
      log.debug("The cache can't be written: " + e);
    }
  }

  private UserException noEntities() {
    return new UserException(
        "There are no entities in "
            + classes
            + ", and no model in what the module depends on. Annotate a class with @Entity"
            + " (jakarta.persistence), and compile: mvn process-classes. A module without entities"
            + " sets <skip>true</skip>.\n"
            + HOW_TO_ADD_THE_PROCESSOR);
  }
}
