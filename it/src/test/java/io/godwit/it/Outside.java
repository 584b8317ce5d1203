package io.godwit.it;

import java.nio.file.Path;

/** What the build that runs these tests tells them of itself; see {@code it/pom.xml}. */
final class Outside {

  /** The directory of this module. */
  static Path directory() {
    return path("it.directory");
  }

  static Path target() {
    return directory().resolve("target");
  }

  /** The local repository of the invoked builds; Godwit is staged here. */
  static Path repository() {
    return path("it.repository");
  }

  /** The local repository of the outer build, from which the invoked builds take the rest. */
  static Path outerRepository() {
    return path("it.outerRepository");
  }

  static Path userSettings() {
    return path("it.userSettings");
  }

  static Path globalSettings() {
    return path("it.globalSettings");
  }

  /** Maven hands a lone boolean on as a boolean, which Failsafe takes for no property. */
  static boolean offline() {
    return property("it.network").equals("offline=true");
  }

  static Path mavenHome() {
    return path("it.mavenHome");
  }

  static String godwitVersion() {
    return property("it.godwitVersion");
  }

  /** Shared by the invoked builds, so that a cluster is prepared once. */
  static Path shadowCache() {
    return target().resolve("schema-cache");
  }

  private static Path path(String name) {
    return Path.of(property(name));
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "The system property " + name + " is not set: run this with mvn verify.");
    }
    return value;
  }

  private Outside() {}
}
