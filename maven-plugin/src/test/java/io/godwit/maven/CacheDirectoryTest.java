package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void linuxFollowsTheXdgSpecification() {
    assertEquals(Path.of("/home/ada/.cache/godwit"), on("Linux", Map.of()));
    assertEquals(Path.of("/var/x/godwit"), on("Linux", Map.of("XDG_CACHE_HOME", "/var/x")));
    assertEquals(
        Path.of("/home/ada/.cache/godwit"), on("Linux", Map.of("XDG_CACHE_HOME", "relative")));
  }

  @Test
  void macOsHasALibrary() {
    assertEquals(Path.of("/home/ada/Library/Caches/godwit"), on("Mac OS X", Map.of()));
  }

  @Test
  void windowsHasApplicationData() {
    assertEquals(Path.of("/home/ada/AppData/Local/godwit/cache"), on("Windows 11", Map.of()));
    assertEquals(
        Path.of("/local/godwit/cache"), on("Windows 11", Map.of("LOCALAPPDATA", "/local")));
  }

  private static Path on(String system, Map<String, String> environment) {
    return CacheDirectory.of(environment, system, HOME);
  }
}
