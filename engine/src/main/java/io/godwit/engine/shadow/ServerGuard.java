package io.godwit.engine.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program of its own: runs PostgreSQL until standard input ends ({@code serve.sh} is the same for
 * Unix). It uses nothing but the JDK.
 */
final class ServerGuard {

  /**
   * @param arguments the file that tells of a clean shutdown, and pg_ctl with its options
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path clean = Path.of(arguments[0]);
    List<String> control = Arrays.asList(arguments).subList(1, arguments.length);
    int started = run(control, "start");
    if (started != 0) {
      System.exit(started);
    }
    while (System.in.read() >= 0) {
      // Nothing is ever written: only the end counts.
    }
    int stopped = run(control, "stop", "-m", "fast");
    if (stopped == 0) {
      Files.writeString(clean, Boot.current());
    }
    System.exit(stopped);
  }

  private static int run(List<String> control, String... what)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(control);
    command.addAll(List.of("-w", "-s"));
    command.addAll(List.of(what));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    return process.waitFor();
  }

  private ServerGuard() {}
}
