package io.godwit.engine.shadow;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A prepared database cluster in a slot. It is kept from build to build as long as it is shut down
 * cleanly: since nothing is synced to disk, anything else could be damaged.
 *
 * @param slot the slot's directory
 * @param binaries PostgreSQL's programs
 */
record Cluster(Path slot, Path binaries, ServerUser user) {
  static final String SUPERUSER = "godwit";

  /**
   * For speed, since it can be made anew: nothing is synced, and nothing runs in the background.
   * And many locks, since a schema of some thousand tables is created in one transaction.
   */
  private static final String SETTINGS =
      """

      # Godwit's
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      max_connections = 20
      max_locks_per_transaction = 1024
      shared_buffers = 32MB
      dynamic_shared_memory_type = %s
      max_parallel_workers = 0
      fsync = off
      full_page_writes = off
      synchronous_commit = off
      wal_level = minimal
      max_wal_senders = 0
      wal_init_zero = off
      max_wal_size = 1GB
      checkpoint_timeout = 1d
      autovacuum = off
      bgwriter_lru_maxpages = 0
      jit = off
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_min_error_statement = panic
      """;

  /** What only newer servers know; from 18 on I/O would otherwise have processes of its own. */
  private static final String SETTINGS_SINCE_18 = "io_method = sync\n";

  /** Makes sure that there is one. */
  void prepare(int major) {
    if (!isClean()) {
      StaleServer.in(this).stop();
      if (!isClean()) {
        create(major);
      }
    }
  }

  private boolean isClean() {
    try {
      return Files.exists(clean()) && Files.readString(clean()).equals(Boot.current());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void create(int major) {
    try {
      FileTree.delete(slot);
      Files.createDirectories(slot);
      user.own(slot);
      writePassword();
      initialize();
      Files.writeString(
          data().resolve("postgresql.conf"),
          SETTINGS.formatted(isWindows() ? "windows" : "mmap")
              + (major >= 18 ? SETTINGS_SINCE_18 : ""),
          StandardOpenOption.APPEND);
      Files.writeString(clean(), Boot.current());
    } catch (IOException | UncheckedIOException e) {
      throw new UserException(
          "PostgreSQL can't be prepared in %s (%s). Make room there, or set another cache directory."
              .formatted(slot, e),
          e);
    }
  }

  private void writePassword() throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Files.createFile(password(), ownersOnly());
    Files.writeString(password(), HexFormat.of().formatHex(random));
    user.own(password());
  }

  private FileAttribute<?>[] ownersOnly() {
    boolean posix = slot.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private void initialize() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program("initdb"));
    command.addAll(
        List.of("--pgdata=" + data(), "--username=" + SUPERUSER, "--pwfile=" + password()));
    command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"));
    command.addAll(List.of("--wal-segsize=1", "--no-instructions"));
    Process process =
        PostgresEnvironment.of(user.command(command), slot)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    process.getOutputStream().close();
    if (ProcessExit.await(process) != 0) {
      throw PostgresLog.of(log()).failure("PostgreSQL's initdb failed");
    }
  }

  String program(String name) {
    return binaries.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
  }

  private static boolean isWindows() {
    return java.io.File.separatorChar == '\\';
  }

  Path data() {
    return slot.resolve("data");
  }

  Path log() {
    return slot.resolve("log");
  }

  Path password() {
    return slot.resolve("password");
  }

  /** Holds the machine's boot while no server runs on a cluster that was shut down cleanly. */
  Path clean() {
    return slot.resolve("clean");
  }

  /** Holds the process id of the server's guard while that is at work. */
  Path guard() {
    return slot.resolve("guard");
  }

  /** The guard's process id. */
  Optional<Long> guardId() {
    return line(guard(), 1).flatMap(Cluster::number);
  }

  /** PostgreSQL's own file, which is there while a server runs. */
  Path processFile() {
    return data().resolve("postmaster.pid");
  }

  /** The server's process id, from the first line of its file. */
  Optional<Long> processId() {
    return processLine(1).flatMap(Cluster::number);
  }

  /** A line of the server's file (PostgreSQL's source, miscadmin.h), counted from 1. */
  Optional<String> processLine(int number) {
    return line(processFile(), number);
  }

  private static Optional<String> line(Path file, int number) {
    try {
      return Files.readAllLines(file).stream().skip(number - 1).findFirst().map(String::strip);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Of a file that is being written just now there may be no line yet, or half of one. */
  private static Optional<Long> number(String line) {
    return Optional.of(line).filter(it -> it.matches("[0-9]+")).map(Long::parseLong);
  }
}
