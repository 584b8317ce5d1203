package io.godwit.engine.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlotTest {
  private TemporaryCache cache;

  @BeforeEach
  void open() throws IOException {
    cache = new TemporaryCache();
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void noneIsTakenBeforeADatabaseIsAskedFor() {
    try (ShadowServer server = cache.server()) {
      assertTrue(server.version().startsWith(TestPostgres.major() + "."));
      assertEquals(Optional.empty(), cache.slot(0));
    }
  }

  @Test
  void buildsAtTheSameTimeDoNotMeet() {
    try (ShadowServer one = cache.server();
        ShadowServer other = cache.server();
        ShadowDatabase ofOne = one.create();
        ShadowDatabase ofOther = other.create()) {
      assertNotEquals(ofOne.url().servers(), ofOther.url().servers());
      assertTrue(cache.slot(0).isPresent() && cache.slot(1).isPresent());
    }
    try (ShadowServer later = cache.server();
        ShadowDatabase database = later.create()) {
      assertEquals("public", database.defaultSchema());
      assertEquals(Optional.empty(), cache.slot(2));
    }
  }

  @Test
  void thePasswordIsReadableByItsOwnerAlone() throws IOException {
    try (ShadowServer server = cache.server();
        ShadowDatabase database = server.create()) {
      Path password = cache.slot(0).orElseThrow().resolve("password");
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
      DatabaseUrl wrong = database.url().withCredentials(Optional.empty(), Optional.of("guess"));
      String message = assertThrows(UserException.class, wrong::open).getMessage();
      assertTrue(message.contains("refuses the password of user godwit"), message);
    }
  }

  @Test
  void aClusterThatWasNotShutDownCleanlyIsMadeAnew() throws IOException {
    try (ShadowServer server = cache.server()) {
      server.keep(server.create(), "abc");
    }
    Files.writeString(cache.slot(0).orElseThrow().resolve("clean"), "another boot of the machine");
    try (ShadowServer later = cache.server()) {
      assertTrue(later.copyOf("abc").isEmpty());
    }
  }

  @Test
  void saysWhyPostgresDoesNotStart() throws IOException {
    try (ShadowServer server = cache.server()) {
      server.create();
    }
    Files.writeString(
        cache.slot(0).orElseThrow().resolve("data/postgresql.conf"), "shared_buffers = 'a lot'\n");
    try (ShadowServer later = cache.server()) {
      String message = assertThrows(UserException.class, later::create).getMessage();
      assertTrue(message.startsWith("PostgreSQL didn't start: "), message);
      assertTrue(message.contains("shared_buffers"), message);
    }
  }

  @Test
  void whatDidNotStartIsMadeAnewTheNextTime() throws IOException {
    saysWhyPostgresDoesNotStart();
    try (ShadowServer later = cache.server();
        ShadowDatabase database = later.create()) {
      assertEquals("public", database.defaultSchema());
    }
  }
}
