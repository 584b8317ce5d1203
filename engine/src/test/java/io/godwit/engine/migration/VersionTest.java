package io.godwit.engine.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void numbersAreComparedAsNumbers() {
    assertTrue(Version.of("1.10").compareTo(Version.of("1.9")) > 0);
    assertTrue(Version.of("20260729101500_2").compareTo(Version.of("20260729101500")) > 0);
    assertTrue(Version.of("20260729101500_10").compareTo(Version.of("20260729101500_9")) > 0);
  }

  @Test
  void underscoreAndPointAreTheSame() {
    assertEquals(Version.of("1.2"), Version.of("1_2"));
  }

  @Test
  void zerosBeforeAndAfterDoNotCount() {
    assertEquals(Version.of("1"), Version.of("001.0"));
    assertEquals("0", Version.of("0.0").toString());
  }

  @Test
  void thePartsOfAPlanShareTheVersionOfItsFirstFile() {
    assertEquals(Version.of("7"), Version.of("7").planVersion(1));
    assertEquals(Version.of("7"), Version.of("7_2").planVersion(2));
  }

  @Test
  void printsWithPoints() {
    assertEquals("20260729101500.2", Version.of("20260729101500_2").toString());
  }
}
