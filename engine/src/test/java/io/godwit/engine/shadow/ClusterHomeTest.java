package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterHomeTest {

  @TempDir Path directory;
  private Path cache;
  private Path home;

  @BeforeEach
  void makeHome() {
    cache = directory.resolve("cache");
    home = ClusterHome.of(cache);
    assumeFalse(home.equals(cache), "This system has no memory to spare: all lies in the cache");
  }

  @AfterEach
  void deleteHome() {
    FileTree.delete(home);
  }

  @Test
  void nobodyElseCanOpenIt() throws IOException {
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
    assertEquals(home, ClusterHome.of(cache));
    assertNotEquals(home, ClusterHome.of(directory.resolve("other")));
    FileTree.delete(ClusterHome.of(directory.resolve("other")));
  }

  @Test
  void oneThatOthersCanOpenIsNotUsed() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertEquals(cache, ClusterHome.of(cache));
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    FileTree.delete(home);
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rwx------"));
    Files.createSymbolicLink(home, elsewhere);
    try {
      assertEquals(cache, ClusterHome.of(cache));
    } finally {
      Files.delete(home);
    }
  }

  @Test
  void itGoesWhenItWasNotUsedForADay() throws IOException {
    Files.setLastModifiedTime(
        home.resolve("cache"), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    FileTree.delete(ClusterHome.of(directory.resolve("other")));
    assertFalse(Files.exists(home));
  }

  @Test
  void itGoesWhenItsCacheIsGone() {
    FileTree.delete(cache);
    assertTrue(Files.exists(home));
    FileTree.delete(ClusterHome.of(directory.resolve("other")));
    assertFalse(Files.exists(home));
  }
}
