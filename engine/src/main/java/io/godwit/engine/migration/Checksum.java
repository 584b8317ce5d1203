package io.godwit.engine.migration;

import io.godwit.model.Fingerprint;

/**
 * A short name for a migration's text, the same whether its lines end as on Unix or as on Windows:
 * Git may change that from one machine to the next.
 */
public record Checksum(String value) {

  public static Checksum of(String text) {
    return new Checksum(Fingerprint.of(text.replace("\r\n", "\n")).value());
  }

  @Override
  public String toString() {
    return value;
  }
}
