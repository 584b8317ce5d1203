package io.godwit.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entities in a directory, which are compiled together.
 *
 * <p>Beside the sources may stand, each optional: {@code options}, what the processor is told, one
 * a line; {@code versions}, which Hibernate versions they are for, as in {@code 7.2 7.4}; {@code
 * hibernate}, what is compared other than the schema, and why: {@code validate: …} (Hibernate
 * validates Godwit's schema), {@code store: …} (and stores and loads instances), {@code nothing:
 * …}.
 */
record EntitySet(Path directory) {

  /** What is asked of Hibernate. */
  enum Scope {
    NOTHING,
    VALIDATE,
    STORE,
    SCHEMA
  }

  static List<EntitySet> in(Path parent) {
    try (Stream<Path> directories = Files.list(parent)) {
      return directories.filter(Files::isDirectory).sorted().map(EntitySet::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return directory.getFileName().toString();
  }

  List<Path> sources() {
    return files().stream().filter(it -> it.toString().endsWith(".java")).toList();
  }

  /** What is on the class path beside the class files. */
  List<Path> resources() {
    return files().stream().filter(it -> directory.relativize(it).startsWith("META-INF")).toList();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isFor(HibernateVersion version) {
    return text("versions")
        .map(it -> Arrays.asList(it.split("\\s+")).contains(version.toString()))
        .orElse(true);
  }

  /** What the processor is told, whatever the version and the naming. */
  List<String> options() {
    return text("options").stream()
        .flatMap(String::lines)
        .filter(it -> !it.startsWith("-Agodwit.hibernate=") && !it.startsWith("-Agodwit.naming="))
        .toList();
  }

  /** The classes of naming strategies that the entities bring along. */
  List<String> strategies() {
    return text("options").stream()
        .flatMap(String::lines)
        .filter(it -> it.startsWith("-Agodwit.naming="))
        .flatMap(it -> Stream.of(it.substring(it.indexOf('=') + 1).split(",")))
        .filter(it -> it.indexOf('.') > 0)
        .toList();
  }

  boolean usesBeanValidation() {
    return !options().contains("-Agodwit.beanValidation=false");
  }

  Scope scope() {
    return text("hibernate").map(EntitySet::scope).orElse(Scope.SCHEMA);
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

  private Optional<String> text(String file) {
    try {
      Path path = directory.resolve(file);
      return Files.exists(path) ? Optional.of(Files.readString(path).trim()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's lines, without comments. */
  static List<String> lines(Path file) {
    try {
      return new ArrayList<>(
          Files.readAllLines(file).stream()
              .filter(it -> !it.isBlank() && !it.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
