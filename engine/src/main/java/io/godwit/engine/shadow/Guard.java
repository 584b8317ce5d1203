package io.godwit.engine.shadow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs PostgreSQL and stops it when its standard input ends, which it does when this JVM ends,
 * however it ends.
 */
enum Guard {
  /** A shell, which is there on every Unix and starts in no time. */
  SHELL {
    @Override
    List<String> command(Cluster cluster, int port) throws IOException {
      Path script = cluster.slot().resolve("serve.sh");
      try (InputStream resource = Guard.class.getResourceAsStream("serve.sh")) {
        if (resource == null) {
          throw new IllegalStateException("No serve.sh beside " + Guard.class);
        }
        Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
      }
      List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
      command.add(cluster.guard().toString());
      command.add(cluster.processFile().toString());
      command.add(cluster.clean().toString());
      String data = cluster.data().toString();
      command.addAll(
          cluster
              .user()
              .command(List.of(cluster.program("postgres"), "-D", data, "-p", "" + port)));
      return command;
    }
  },

  /**
   * A small JVM, for Windows, which has no such shell. It starts PostgreSQL through pg_ctl, since
   * PostgreSQL refuses to run as an administrator, and pg_ctl knows how to give up that right.
   */
  JAVA {
    @Override
    List<String> command(Cluster cluster, int port) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx32m"));
      command.addAll(List.of("-cp", codeSource(), ServerGuard.class.getName()));
      command.add(cluster.guard().toString());
      command.add(cluster.clean().toString());
      String data = cluster.data().toString();
      command.addAll(cluster.user().command(List.of(cluster.program("pg_ctl"), "-D", data)));
      command.addAll(List.of("-l", cluster.log().toString(), "-o", "-p " + port));
      return command;
    }
  };

  /** The command that serves a cluster on a port. */
  abstract List<String> command(Cluster cluster, int port) throws IOException;

  static Guard of(Platform platform) {
    return platform.isWindows() ? JAVA : SHELL;
  }

  /** This engine's own jar. */
  private static String codeSource() {
    try {
      return Path.of(Guard.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
