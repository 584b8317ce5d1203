package io.godwit.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entities that are compiled together.
 *
 * @param directory where their sources are
 * @param resources what is on the class path beside the class files, below the same directory
 * @param libraries the jars that they need, besides Hibernate and what comes with it
 * @param options what the processor is told, whatever the version and the naming
 * @param strategies the classes of naming strategies that they bring along
 * @param versions of Hibernate that they are for
 */
record EntitySet(
    String name,
    Path directory,
    List<Path> sources,
    List<Path> resources,
    List<Path> libraries,
    List<String> options,
    List<String> strategies,
    List<HibernateVersion> versions,
    Scope scope) {

  /** What is asked of Hibernate. */
  enum Scope {
    NOTHING,
    VALIDATE,
    STORE,
    SCHEMA
  }

  private static final String NAMING = "-Agodwit.naming=";
  private static final Pattern MAPPED =
      Pattern.compile("(?m)^\\s*@(Entity|MappedSuperclass|Embeddable|Converter)\\b");

  /**
   * A case of the processor: a directory whose name is the sentence that it claims.
   *
   * <p>Beside the sources may stand, each optional: {@code options}, what the processor is told,
   * one a line; {@code versions}, which Hibernate versions they are for, as in {@code 7.2 7.4};
   * {@code hibernate}, what is compared other than the schema, and why: {@code validate: …}
   * (Hibernate validates Godwit's schema), {@code store: …} (and stores and loads instances),
   * {@code nothing: …}.
   */
  static EntitySet ofCase(Path directory) {
    List<Path> files = files(directory, it -> true);
    List<String> options =
        text(directory.resolve("options")).stream().flatMap(String::lines).toList();
    return new EntitySet(
        directory.getFileName().toString(),
        directory,
        files.stream().filter(it -> it.toString().endsWith(".java")).toList(),
        files.stream()
            .filter(
                it ->
                    directory.relativize(it).startsWith("META-INF")
                        || it.toString().endsWith(".properties"))
            .toList(),
        List.of(),
        options.stream()
            .filter(it -> !it.startsWith("-Agodwit.hibernate=") && !it.startsWith(NAMING))
            .toList(),
        strategies(options),
        text(directory.resolve("versions")).map(EntitySet::versions).orElse(all()),
        text(directory.resolve("hibernate")).map(EntitySet::scope).orElse(Scope.SCHEMA));
  }

  /** Those of an application, from a module that fetches its sources and what they need. */
  static EntitySet ofApplication(Path module, HibernateVersion... versions) {
    Path sources = module.resolve("target/sources");
    return new EntitySet(
        module.getFileName().toString(),
        sources,
        files(sources, EntitySet::isMapped),
        List.of(),
        libraries(module.resolve("target/classpath")),
        List.of(),
        List.of(),
        List.of(versions),
        Scope.SCHEMA);
  }

  private static boolean isMapped(Path file) {
    return file.toString().endsWith(".java") && MAPPED.matcher(text(file).orElse("")).find();
  }

  /** Hibernate itself is the one that is tested with. */
  private static List<Path> libraries(Path classPath) {
    return Arrays.stream(text(classPath).orElseThrow().split(File.pathSeparator))
        .filter(
            it ->
                !it.contains("/org/hibernate/orm/hibernate-core/")
                    && !it.contains("/jakarta/persistence/"))
        .map(Path::of)
        .toList();
  }

  private static List<String> strategies(List<String> options) {
    return options.stream()
        .filter(it -> it.startsWith(NAMING))
        .flatMap(it -> Stream.of(it.substring(NAMING.length()).split(",")))
        .filter(it -> it.indexOf('.') > 0)
        .toList();
  }

  /** Hibernate's settings among the options: {@code -Agodwit.hibernate.default_schema=x}. */
  Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    for (String option : options) {
      if (option.startsWith("-Agodwit.hibernate.")) {
        String[] setting = option.substring("-Agodwit.".length()).split("=", 2);
        settings.put(setting[0], setting[1]);
      }
    }
    return settings;
  }

  boolean usesBeanValidation() {
    return !options().contains("-Agodwit.beanValidation=false");
  }

  private static List<HibernateVersion> versions(String numbers) {
    return Arrays.stream(HibernateVersion.values())
        .filter(it -> Arrays.asList(numbers.split("\\s+")).contains(it.toString()))
        .toList();
  }

  private static List<HibernateVersion> all() {
    return List.of(HibernateVersion.values());
  }

  private static Scope scope(String declaration) {
    String word = declaration.split(":", 2)[0];
    return switch (word) {
      case "nothing" -> Scope.NOTHING;
      case "validate" -> Scope.VALIDATE;
      case "store" -> Scope.STORE;
      default ->
          throw new IllegalArgumentException(
              "The file hibernate begins with nothing:, validate: or store:, and not with " + word);
    };
  }

  private static List<Path> files(Path directory, Predicate<Path> which) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).filter(which).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).trim()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
