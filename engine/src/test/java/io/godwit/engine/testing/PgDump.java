package io.godwit.engine.testing;

import io.godwit.engine.database.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code pg_dump --schema-only} says of a database, wherever one is at hand. */
public final class PgDump {
  private static final Pattern VERSION = Pattern.compile("pg_dump \\(PostgreSQL\\) (\\d+)");
  private static final Optional<Integer> MAJOR = major();

  /**
   * The dump without comments and session settings, or nothing where no {@code pg_dump} on the path
   * can read the server, since it can't read one newer than itself.
   */
  public static Optional<String> of(DatabaseUrl url) {
    return canRead(TestPostgres.major()) ? Optional.of(normalized(dump(url))) : Optional.empty();
  }

  /** Whether the {@code pg_dump} on the path, if any, reads a server of this major version. */
  public static boolean canRead(int serverMajor) {
    return MAJOR.filter(it -> it >= serverMajor).isPresent();
  }

  private static Optional<Integer> major() {
    try {
      Matcher version = VERSION.matcher(output(new ProcessBuilder("pg_dump", "--version")));
      return version.find() ? Optional.of(Integer.parseInt(version.group(1))) : Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static String dump(DatabaseUrl url) {
    ProcessBuilder builder =
        new ProcessBuilder(
            "pg_dump",
            "--schema-only",
            "--no-owner",
            "--host=" + url.servers().get(0).host(),
            "--port=" + url.servers().get(0).port(),
            "--username=" + url.user().orElseThrow(),
            url.database());
    builder.environment().put("PGPASSWORD", url.password().orElseThrow());
    return output(builder);
  }

  private static String output(ProcessBuilder builder) {
    try {
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("pg_dump failed: " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String normalized(String dump) {
    List<String> lines = new ArrayList<>(dump.lines().toList());
    lines.removeIf(PgDump::saysNothing);
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean saysNothing(String line) {
    return line.isBlank()
        || line.startsWith("--")
        || line.startsWith("SET ")
        || line.startsWith("SELECT pg_catalog.set_config(")
        || line.startsWith("\\restrict ")
        || line.startsWith("\\unrestrict ");
  }

  private PgDump() {}
}
