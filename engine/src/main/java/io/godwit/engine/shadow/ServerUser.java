package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * As whom PostgreSQL runs, which refuses to run as root.
 *
 * @param way how a command becomes one of that user
 * @param id the user's number, where files must be given to that user
 */
record ServerUser(Way way, Optional<Integer> id) {

  /** Ways to run a command as nobody in particular, the least intrusive first. */
  enum Way {
    /** We aren't root: as ourselves. */
    AS_WE_ARE,
    /** As ourselves, but in a user namespace, in which we aren't root. */
    IN_USER_NAMESPACE("unshare", "-U"),
    BY_SETPRIV("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
    BY_RUNUSER("runuser", "-u", "nobody", "--"),
    BY_SU("su", "-s", "/bin/sh", "nobody", "-c"),
    BY_SUDO("sudo", "-n", "-u", "nobody", "--");

    private final List<String> prefix;

    Way(String... prefix) {
      this.prefix = List.of(prefix);
    }

    private List<String> command(List<String> command) {
      List<String> whole = new java.util.ArrayList<>(prefix);
      if (this == BY_SU) {
        whole.add("exec " + command.stream().map(Way::quoted).collect(Collectors.joining(" ")));
      } else {
        whole.addAll(command);
      }
      return whole;
    }

    private static String quoted(String word) {
      return "'" + word.replace("'", "'\\''") + "'";
    }
  }

  static ServerUser find(Platform platform) {
    if (platform.isWindows() || !isRoot()) {
      return new ServerUser(Way.AS_WE_ARE, Optional.empty());
    }
    for (Way way : Way.values()) {
      Optional<ServerUser> user = trying(way);
      if (user.isPresent()) {
        return user.get();
      }
    }
    throw new UserException(
        "PostgreSQL doesn't run as root, and none of unshare, setpriv, runuser, su and sudo lets Godwit run it as another user. Build as an ordinary user, or name a server to be used as the shadow (shadowUrl).");
  }

  /** The user that a way leads to, unless it leads nowhere or to root again. */
  static Optional<ServerUser> trying(Way way) {
    return numberOf(way.command(List.of("id", "-u")))
        .filter(number -> number != 0)
        .map(
            number ->
                new ServerUser(
                    way, way == Way.IN_USER_NAMESPACE ? Optional.empty() : Optional.of(number)));
  }

  private static boolean isRoot() {
    return numberOf(List.of("id", "-u")).filter(number -> number == 0).isPresent();
  }

  private static Optional<Integer> numberOf(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes()).strip();
      boolean done = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
      return done && output.matches("[0-9]+")
          ? Optional.of(Integer.parseInt(output))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The same command, as this user. */
  List<String> command(List<String> command) {
    return way.command(command);
  }

  /**
   * A directory that this user can reach: the cache itself, unless it may lie below root's home,
   * which is closed to others.
   */
  Path reachable(Path cache) {
    if (id.isEmpty()) {
      return cache;
    }
    Path system = Path.of("/var/cache");
    Path parent = Files.isWritable(system) ? system : Path.of(System.getProperty("java.io.tmpdir"));
    String name = Integer.toHexString(cache.toAbsolutePath().normalize().toString().hashCode());
    return ownDirectory(parent.resolve("godwit-" + name));
  }

  /** Whoever made it before us could have put a program of theirs there. */
  private static Path ownDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
      if (!Integer.valueOf(0).equals(Files.getAttribute(directory, "unix:uid"))) {
        throw new UserException(
            "The directory %s isn't root's. Delete it, and build again.".formatted(directory));
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a file or an empty directory to this user. */
  void own(Path file) throws IOException {
    if (id.isPresent()) {
      Files.setAttribute(file, "unix:uid", id.get());
    }
  }
}
