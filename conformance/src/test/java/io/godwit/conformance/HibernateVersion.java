package io.godwit.conformance;

import io.godwit.conformance.boot.Hibernate;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A version of Hibernate, in a class loader of its own. */
enum HibernateVersion {
  V6_6(
      "6.6",
      "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
      "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy"),
  V7_2(
      "7.2",
      "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
      "org.springframework.boot.hibernate.SpringImplicitNamingStrategy"),
  V7_4(
      "7.4",
      "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
      "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

  private static final String SHARED = "io.godwit.conformance.boot.";

  private final String number;
  private final String springPhysicalNaming;
  private final String springImplicitNaming;
  private Optional<ClassLoader> loader = Optional.empty();

  HibernateVersion(String number, String springPhysicalNaming, String springImplicitNaming) {
    this.number = number;
    this.springPhysicalNaming = springPhysicalNaming;
    this.springImplicitNaming = springImplicitNaming;
  }

  /** As Godwit's option calls it. */
  @Override
  public String toString() {
    return number;
  }

  /** The settings with which it names things so. */
  Map<String, Object> settings(Naming naming) {
    return switch (naming) {
      case JPA -> Map.of();
      case SPRING ->
          Map.of(
              "hibernate.physical_naming_strategy",
              springPhysicalNaming,
              "hibernate.implicit_naming_strategy",
              springImplicitNaming);
    };
  }

  /** Its own jars, and those that an application has beside it. */
  private List<Path> jars() {
    Path file =
        Path.of(System.getProperty("conformance.directory"))
            .resolve("hibernate-" + number + "/target/classpath");
    try {
      return Arrays.stream(Files.readString(file).trim().split(File.pathSeparator))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "No class path of Hibernate " + number + ": build with -am", e);
    }
  }

  /** Loads Hibernate, and knows nothing of what the tests run on. */
  private synchronized ClassLoader loader() {
    if (loader.isEmpty()) {
      loader = Optional.of(isolated(jars()));
    }
    return loader.get();
  }

  /** Loads it with libraries beside it. */
  ClassLoader loader(List<Path> libraries) {
    return libraries.isEmpty() ? loader() : isolated(jars(libraries));
  }

  /** Its jars before the libraries, which may hold other versions of some of them. */
  List<Path> jars(List<Path> libraries) {
    List<Path> jars = new ArrayList<>(jars());
    jars.addAll(libraries);
    return jars;
  }

  /** The Hibernate of a class loader that this made. */
  static Hibernate start(ClassLoader loader) {
    try {
      return (Hibernate)
          loader
              .loadClass("io.godwit.conformance.hibernate.JakartaPersistence")
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A class loader for jars and for what runs beside a provider. */
  static ClassLoader isolated(List<Path> jars) {
    List<URL> urls = new ArrayList<>();
    jars.forEach(it -> urls.add(url(it)));
    urls.add(HibernateVersion.class.getProtectionDomain().getCodeSource().getLocation());
    return new URLClassLoader(
        urls.toArray(URL[]::new),
        new Sharing(HibernateVersion.class.getClassLoader(), it -> it.startsWith(SHARED)));
  }

  static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The JDK, and some classes of another class loader. */
  private static final class Sharing extends ClassLoader {
    private final ClassLoader from;
    private final Predicate<String> shared;

    Sharing(ClassLoader from, Predicate<String> shared) {
      super(ClassLoader.getPlatformClassLoader());
      this.from = from;
      this.shared = shared;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (shared.test(name)) {
        return from.loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
