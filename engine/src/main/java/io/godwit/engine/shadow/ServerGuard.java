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
   * @param arguments the file that says, by its process id, that this program is still at it, the
   *     one that tells of a clean shutdown, and pg_ctl with its options
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path guard = Path.of(arguments[0]);
    Path clean = Path.of(arguments[1]);
    Files.writeString(guard, Long.toString(ProcessHandle.current().pid()));
    int status = serve(Arrays.asList(arguments).subList(2, arguments.length), clean);
    Files.delete(guard);
    System.exit(status);
  }

  private static int serve(List<String> control, Path clean)
      throws IOException, InterruptedException {
    int status = run(control, "start");
    if (status == 0) {
      while (System.in.read() >= 0) {
        // Nothing is ever written: only the end counts.
      }
      status = run(control, "stop", "-m", "fast");
      if (status == 0) {
        Files.writeString(clean, Boot.current());
      }
    }
    return status;
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
