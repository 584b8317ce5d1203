package io.godwit.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** What the class path says of the persistence provider: there isn't one Hibernate. */
final class ClassPathProfile {

  /** What stands for a Hibernate that isn't there: that of Spring Boot 4.0. */
  static final String WITHOUT_HIBERNATE = "7.2";

  private static final Pattern VERSION =
      Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+\\.[A-Z][A-Za-z0-9]+");

  private final Filer filer;
  private final Elements elements;

  ClassPathProfile(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** {@code spring} where Spring Boot would set its naming strategy. */
  String naming() {
    return exists("org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy")
            || exists("org.springframework.boot.hibernate.SpringImplicitNamingStrategy")
        ? "spring"
        : "jpa";
  }

  /** The profile of the Hibernate on the class path, whose version is a constant of a class. */
  String hibernate() {
    try (InputStream version =
        filer
            .getResource(StandardLocation.CLASS_PATH, "org.hibernate", "Version.class")
            .openInputStream()) {
      String constants = new String(version.readAllBytes(), StandardCharsets.ISO_8859_1);
      Matcher found = VERSION.matcher(constants);
      return found.find()
          ? profile(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
          : WITHOUT_HIBERNATE;
    } catch (IOException | IllegalArgumentException notThere) {
      return WITHOUT_HIBERNATE;
    }
  }

  /** The newest profile that isn't newer than the version. */
  static String profile(int major, int minor) {
    if (major < 7) {
      return "6.6";
    }
    if (major > 7 || minor >= 3) {
      return "7.4";
    }
    return minor >= 1 ? "7.2" : "7.0";
  }

  private boolean exists(String className) {
    return elements.getTypeElement(className) != null;
  }
}
