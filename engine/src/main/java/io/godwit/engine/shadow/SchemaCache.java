package io.godwit.engine.shadow;

import io.godwit.model.Fingerprint;
import io.godwit.model.ModelFormatException;
import io.godwit.model.ModelJson;
import io.godwit.model.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the shadow said of an input, by a fingerprint of that input: a run in which nothing changed
 * starts no server. An entry that can't be read counts as absent, so the directory may be deleted
 * at any time.
 *
 * <p>An entry is a text file of two lines, the schema's fingerprint and the schema: most runs only
 * ask for the first.
 */
public final class SchemaCache {

  /** More than the prefixes of a long history that one developer moves between. */
  private static final int ENTRIES_KEPT = 64;

  private final Path directory;

  /**
   * @param directory made when the first entry is written
   */
  public SchemaCache(Path directory) {
    this.directory = directory;
  }

  /** The fingerprint of the schema that was stored for the input. */
  public Optional<Fingerprint> fingerprint(Fingerprint input) {
    Path entry = entry(input);
    try (BufferedReader lines = Files.newBufferedReader(entry)) {
      String fingerprint = lines.readLine();
      if (fingerprint == null) {
        return Optional.empty();
      }
      Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
      return Optional.of(new Fingerprint(fingerprint));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The schema that was stored for the input. */
  public Optional<Schema> schema(Fingerprint input) {
    try (BufferedReader lines = Files.newBufferedReader(entry(input))) {
      lines.readLine();
      String schema = lines.readLine();
      return schema == null ? Optional.empty() : Optional.of(ModelJson.readSchema(schema));
    } catch (IOException | ModelFormatException e) {
      return Optional.empty();
    }
  }

  /** Stores what the shadow said of the input. */
  public void store(Fingerprint input, Schema schema) {
    try {
      Files.createDirectories(directory);
      Path written = Files.createTempFile(directory, "entry", ".tmp");
      Files.writeString(written, Fingerprint.of(schema) + "\n" + ModelJson.write(schema));
      Files.move(written, entry(input), StandardCopyOption.ATOMIC_MOVE);
      forgetOldest();
    } catch (IOException e) {
      throw new UncheckedIOException("The cache directory can't be written: " + directory, e);
    }
  }

  private Path entry(Fingerprint input) {
    return directory.resolve(input + ".schema");
  }

  private void forgetOldest() throws IOException {
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      files.filter(it -> it.toString().endsWith(".schema")).forEach(entries::add);
    }
    if (entries.size() > ENTRIES_KEPT) {
      entries.sort(Comparator.comparing(SchemaCache::lastUsed));
      for (Path oldest : entries.subList(0, entries.size() - ENTRIES_KEPT)) {
        Files.deleteIfExists(oldest);
      }
    }
  }

  private static FileTime lastUsed(Path entry) {
    try {
      return Files.getLastModifiedTime(entry);
    } catch (NoSuchFileException e) {
      return FileTime.fromMillis(0); // another build forgot it first
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
