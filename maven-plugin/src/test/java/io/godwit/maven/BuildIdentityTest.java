package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.model.Fingerprint;
import io.godwit.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdentityTest {

  @TempDir Path directory;

  @Test
  void aReleaseIsItsVersion() {
    assertEquals("1.2.3", BuildIdentity.of("1.2.3", Schema.class));
  }

  @Test
  void aSnapshotIsItsVersionAndItsFiles() {
    String identity = BuildIdentity.of("1.2.3-SNAPSHOT", Schema.class);

    assertTrue(identity.matches("1\\.2\\.3-SNAPSHOT-[0-9a-f]{32}"), identity);
    assertEquals(identity, BuildIdentity.of("1.2.3-SNAPSHOT", Schema.class));
  }

  @Test
  void anotherBuildIsAnother() throws IOException {
    Path jar = directory.resolve("engine.jar");
    Files.writeString(jar, "one");
    Fingerprint first = BuildIdentity.of(List.of(jar));
    Files.writeString(jar, "another");

    assertNotEquals(first, BuildIdentity.of(List.of(jar)));
  }
}
