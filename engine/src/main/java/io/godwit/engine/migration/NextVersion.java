package io.godwit.engine.migration;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The version of the next migration: the time in UTC, so that two branches seldom meet. */
final class NextVersion {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private final Clock clock;

  NextVersion(Clock clock) {
    this.clock = clock;
  }

  /** Later than the last one, whatever the clock says: a migration must run after it. */
  String after(Optional<Version> last) {
    String now = TIME.format(LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
    return last.filter(it -> Version.of(now).compareTo(it) <= 0)
        .map(it -> successor(it.parts().get(0)))
        .orElse(now);
  }

  private static String successor(BigInteger number) {
    try {
      return TIME.format(LocalDateTime.parse(number.toString(), TIME).plusSeconds(1));
    } catch (DateTimeParseException e) {
      return number.add(BigInteger.ONE).toString();
    }
  }
}
