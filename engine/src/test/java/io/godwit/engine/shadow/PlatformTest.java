package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, false, linux-amd64",
    "Linux, aarch64, false, linux-arm64v8",
    "Linux, amd64, true, linux-amd64-alpine",
    "Linux, aarch64, true, linux-arm64v8-alpine",
    "Mac OS X, x86_64, false, darwin-amd64",
    "Mac OS X, aarch64, false, darwin-arm64v8",
    "Windows 11, amd64, false, windows-amd64",
    "Windows 11, aarch64, false, windows-amd64"
  })
  void isToldFromTheJvm(String system, String architecture, boolean musl, String platform) {
    assertEquals(platform, Platform.of(system, architecture, musl).toString());
  }

  @ParameterizedTest
  @CsvSource({"SunOS, sparcv9", "Linux, s390x", "FreeBSD, amd64"})
  void oneWithoutBinariesIsRefusedWithWhatToDo(String system, String architecture) {
    String message =
        assertThrows(UserException.class, () -> Platform.of(system, architecture, false))
            .getMessage();
    assertTrue(message.contains(system + " on " + architecture), message);
    assertTrue(message.contains("shadowUrl"), message);
  }

  @Test
  void muslIsToldByItsLoader() throws IOException {
    Path libraries = Files.createDirectory(root.resolve("lib"));
    assertFalse(Platform.isMusl(libraries));
    Files.createFile(libraries.resolve("ld-musl-x86_64.so.1"));
    assertTrue(Platform.isMusl(libraries));
  }

  @Test
  void aGlibcSystemOnWhichMuslIsInstalledTooIsNone() throws IOException {
    Path libraries = Files.createDirectory(root.resolve("lib"));
    Files.createFile(libraries.resolve("ld-musl-x86_64.so.1"));
    Path wide = Files.createDirectory(root.resolve("lib64"));
    Files.createFile(wide.resolve("ld-linux-x86-64.so.2"));
    assertFalse(Platform.isMusl(libraries));
  }

  @ParameterizedTest
  @CsvSource({"14", "15", "16", "17", "18"})
  void everyMajorHasARelease(int major) {
    PostgresRelease release = PostgresRelease.of(major, Platform.LINUX_AMD64);
    assertTrue(release.version().startsWith(major + "."));
  }

  @Test
  void aMajorWithoutBinariesIsRefusedWithThoseThatThereAre() {
    String none =
        assertThrows(UserException.class, () -> PostgresRelease.of(13, Platform.LINUX_AMD64))
            .getMessage();
    assertTrue(none.contains("PostgreSQL 13 for linux-amd64, only 14, 15, 16, 17, 18."), none);
    String one =
        assertThrows(UserException.class, () -> PostgresRelease.of(17, Platform.LINUX_MUSL_ARM64))
            .getMessage();
    assertTrue(one.contains("PostgreSQL 17 for linux-arm64v8-alpine, only 16."), one);
    assertEquals(List.of(14, 15, 16, 17, 18), PostgresRelease.majors(Platform.WINDOWS_AMD64));
  }
}
