package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.godwit.engine.UserException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockTimeoutTest {

  @Test
  void itIsWrittenAsPostgresqlDoes() {
    assertEquals(Duration.ofSeconds(3), LockTimeout.parse("3s"));
    assertEquals(Duration.ofMillis(500), LockTimeout.parse("500ms"));
  }

  @Test
  void noneAtAllIsRefused() {
    assertEquals(
        "schema.lockTimeout is 0s, which must be like 3s or 500ms.",
        assertThrows(UserException.class, () -> LockTimeout.parse("0s")).getMessage());
    assertThrows(UserException.class, () -> LockTimeout.parse("3 min"));
  }
}
