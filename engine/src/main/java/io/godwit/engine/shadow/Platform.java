package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The platforms that there are PostgreSQL binaries for. */
public enum Platform {
  LINUX_AMD64("linux-amd64"),
  LINUX_ARM64("linux-arm64v8"),
  LINUX_MUSL_AMD64("linux-amd64-alpine"),
  LINUX_MUSL_ARM64("linux-arm64v8-alpine"),
  MACOS_AMD64("darwin-amd64"),
  MACOS_ARM64("darwin-arm64v8"),
  /** Windows on arm64 runs these too. */
  WINDOWS_AMD64("windows-amd64");

  private final String classifier;

  Platform(String classifier) {
    this.classifier = classifier;
  }

  /** The platform that this JVM runs on. */
  public static Platform current() {
    return of(
        System.getProperty("os.name"), System.getProperty("os.arch"), isMusl(Path.of("/lib")));
  }

  static Platform of(String system, String architecture, boolean musl) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
    if (arm || architecture.equals("amd64") || architecture.equals("x86_64")) {
      if (name.startsWith("windows")) {
        return WINDOWS_AMD64;
      } else if (name.startsWith("mac")) {
        return arm ? MACOS_ARM64 : MACOS_AMD64;
      } else if (name.equals("linux")) {
        return arm
            ? (musl ? LINUX_MUSL_ARM64 : LINUX_ARM64)
            : (musl ? LINUX_MUSL_AMD64 : LINUX_AMD64);
      }
    }
    throw new UserException(
        "There is no embedded PostgreSQL for %s on %s. Name a server to be used as the shadow (shadowUrl)."
            .formatted(system, architecture));
  }

  /** A musl system has musl's loader for its programs, and none of glibc's. */
  static boolean isMusl(Path libraries) {
    return has(libraries, "ld-musl-*") && !has(libraries, "ld-linux-*") && !hasGlibc(libraries);
  }

  /** Where the architecture's loader lies elsewhere, as on x86-64. */
  private static boolean hasGlibc(Path libraries) {
    Path wide = libraries.resolveSibling("lib64");
    return Files.isDirectory(wide) && has(wide, "ld-linux-*");
  }

  private static boolean has(Path directory, String pattern) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, pattern)) {
      return files.iterator().hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isWindows() {
    return this == WINDOWS_AMD64;
  }

  /** As the binaries' artifacts are named: {@code linux-amd64}. */
  @Override
  public String toString() {
    return classifier;
  }
}
