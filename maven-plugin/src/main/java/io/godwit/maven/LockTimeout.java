package io.godwit.maven;

import io.godwit.engine.UserException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a migration may wait for a lock, as PostgreSQL writes it: {@code 3s}, {@code 500ms}. */
final class LockTimeout {

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,6})(ms|s)");

  static Duration parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new UserException(
          "schema.lockTimeout is " + text + ", which must be like 3s or 500ms.");
    }
    long number = Long.parseLong(matcher.group(1));
    return matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
  }

  private LockTimeout() {}
}
