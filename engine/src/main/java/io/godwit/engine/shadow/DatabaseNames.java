package io.godwit.engine.shadow;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names of our own databases, beside which there may be others. */
final class DatabaseNames {
  static final String PREFIX = "godwit_shadow_";
  private static final SecureRandom RANDOM = new SecureRandom();

  static String next() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return PREFIX + HexFormat.of().formatHex(random);
  }

  private DatabaseNames() {}
}
