package io.godwit.engine.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which run of the machine this is, where it tells: what an earlier one wrote may be lost. */
final class Boot {

  static String current() throws IOException {
    Path boot = Path.of("/proc/sys/kernel/random/boot_id");
    return Files.isReadable(boot) ? Files.readString(boot) : "";
  }

  private Boot() {}
}
