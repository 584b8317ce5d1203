package io.godwit.engine.migration;

import io.godwit.engine.UserException;
import io.godwit.engine.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of the migrations, which Flyway runs as they are: what is named {@code
 * V<version>__<description>.sql}, in subdirectories too.
 */
public final class MigrationDirectory {

  private final Path directory;
  private final Clock clock;

  public MigrationDirectory(Path directory) {
    this(directory, Clock.systemUTC());
  }

  public MigrationDirectory(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  public Path path() {
    return directory;
  }

  /**
   * The versioned migrations in the order of their versions; none where there is no directory yet.
   *
   * @throws UserException if the directory or a file can't be read, or two files have one version
   */
  public List<Migration> migrations() {
    List<Migration> migrations = new ArrayList<>();
    for (Path file : files()) {
      if (FileName.parse(file.getFileName().toString()).isPresent()) {
        migrations.add(migration(file));
      }
    }
    migrations.sort(Comparator.comparing(Migration::version));
    refuseDuplicates(migrations);
    return List.copyOf(migrations);
  }

  /**
   * Flyway's repeatable, undo and baseline migrations: nothing replays them, since what they make
   * isn't the model's.
   */
  public List<String> notReplayed() {
    return files().stream()
        .filter(it -> FileName.ofAnotherKind(it.getFileName().toString()))
        .map(this::name)
        .toList();
  }

  /**
   * Writes a plan, a file a batch: all of them or, where one can't be written, none.
   *
   * @param name what the user calls the change
   * @return the migrations, in the order in which they run
   * @throws UserException if the name can't be a file's, or the directory can't be written
   */
  public List<Migration> write(
      String name, Plan plan, Provenance provenance, MigrationScript script) {
    String description = FileName.describe(name);
    String version = new NextVersion(clock).after(lastVersion());
    NewFiles files = new NewFiles(directory);
    for (int part = 1; part <= plan.batches().size(); part++) {
      String suffix = part == 1 ? "" : "_" + part;
      files.add(
          "V" + version + suffix + "__" + description + ".sql",
          script.write(description, plan, part, provenance));
    }
    return files.write().stream().map(this::migration).toList();
  }

  /**
   * Writes what a database holds already, so that the migrations after it can be replayed from
   * nothing. It counts as written by hand: what it makes isn't Godwit's.
   *
   * @param plan from nothing to what the database holds
   */
  public List<Migration> writeBaseline(Plan plan, MigrationScript script) {
    String version = new NextVersion(clock).after(lastVersion());
    NewFiles files = new NewFiles(directory);
    files.add("V" + version + "__baseline.sql", script.writeBaseline(plan, version));
    return files.write().stream().map(this::migration).toList();
  }

  /** Takes back what was written, where something that belongs to it can't be. */
  public void remove(List<Migration> written) {
    for (Migration migration : written) {
      try {
        Files.deleteIfExists(migration.path());
      } catch (IOException e) {
        throw new UserException(
            "The migration "
                + migration.path()
                + " can't be taken back. Delete it: what it needs could not be written.",
            e);
      }
    }
  }

  private Optional<Version> lastVersion() {
    return migrations().stream().map(Migration::version).reduce((first, second) -> second);
  }

  private List<Path> files() {
    if (!Files.exists(directory)) {
      return List.of();
    }
    if (!Files.isDirectory(directory)) {
      throw new UserException(
          "The migrations directory "
              + directory
              + " is a file. Name a directory with -Dschema.migrations=….");
    }
    try (Stream<Path> found = Files.walk(directory)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UserException(
          "The migrations directory " + directory + " can't be read: " + e.getMessage(), e);
    }
  }

  private Migration migration(Path file) {
    FileName fileName = FileName.parse(file.getFileName().toString()).orElseThrow();
    return new Migration(fileName.version(), fileName.description(), file, name(file), read(file));
  }

  private String name(Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  private String read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UserException(name(file) + " isn't UTF-8. Save it as UTF-8.", e);
    } catch (IOException e) {
      throw new UserException("The migration " + file + " can't be read: " + e.getMessage(), e);
    }
  }

  private static void refuseDuplicates(List<Migration> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      Migration first = sorted.get(i - 1);
      Migration second = sorted.get(i);
      if (first.version().compareTo(second.version()) == 0) {
        throw new UserException(
            "Two migrations have the version "
                + first.version()
                + ": "
                + first.name()
                + " and "
                + second.name()
                + ". Give one of them another version.");
      }
    }
  }
}
