package io.godwit.conformance.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An application that runs on Hibernate.
 *
 * @param directory its class files and resources
 * @param classPath loads its classes, and the libraries that they need
 * @param classes the names of its entities, mapped superclasses, embeddables and converters
 * @param settings as in {@code hibernate.physical_naming_strategy}
 */
public record Application(
    Path directory, ClassLoader classPath, List<String> classes, Map<String, Object> settings) {

  public Application {
    classes = List.copyOf(classes);
    settings = Map.copyOf(settings);
  }
}
