package io.godwit.conformance;

import io.godwit.conformance.boot.Application;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Class files of entities, and a class loader for them. */
final class CompiledEntities implements AutoCloseable {

  private static final Set<String> MAPPED =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.Converter");

  private final Path directory;
  private final URLClassLoader loader;

  private CompiledEntities(Path directory, URLClassLoader loader) {
    this.directory = directory;
    this.loader = loader;
  }

  /**
   * @param parent knows the libraries that they need
   */
  static CompiledEntities in(Path directory, ClassLoader parent) {
    return new CompiledEntities(
        directory, new URLClassLoader(new URL[] {HibernateVersion.url(directory)}, parent));
  }

  Application application(Map<String, Object> settings) {
    return new Application(directory, loader, mapped(), settings);
  }

  /** The settings that give Hibernate these naming strategies. */
  Map<String, Object> strategies(List<String> classes) {
    Map<String, Object> settings = new HashMap<>();
    for (String each : classes) {
      for (String kind : List.of("Physical", "Implicit")) {
        if (is("org.hibernate.boot.model.naming." + kind + "NamingStrategy", each)) {
          settings.put("hibernate." + kind.toLowerCase(Locale.ROOT) + "_naming_strategy", each);
        }
      }
    }
    return settings;
  }

  private boolean is(String supertype, String name) {
    try {
      return loader.loadClass(supertype).isAssignableFrom(loader.loadClass(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> mapped() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .map(it -> directory.relativize(it).toString())
          .filter(it -> it.endsWith(".class"))
          .map(
              it ->
                  it.substring(0, it.length() - ".class".length())
                      .replace('/', '.')
                      .replace('\\', '.'))
          .filter(it -> it.endsWith(".package-info") || isMapped(it))
          .map(it -> it.replace(".package-info", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private boolean isMapped(String name) {
    try {
      return Arrays.stream(Class.forName(name, false, loader).getDeclaredAnnotations())
          .map(Annotation::annotationType)
          .anyMatch(it -> MAPPED.contains(it.getName()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
