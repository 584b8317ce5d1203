package io.godwit.engine.migration;

import io.godwit.engine.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files that come into being together: each is written beside its place under another name, and
 * only when all are there are they moved. What was made is removed again when that fails.
 */
final class NewFiles {

  private final Path directory;
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** What to remove again, the last one first. */
  private final Deque<Path> made = new ArrayDeque<>();

  NewFiles(Path directory) {
    this.directory = directory;
  }

  void add(String name, String text) {
    texts.put(name, text);
  }

  List<Path> write() {
    try {
      makeDirectory(directory.toAbsolutePath());
      long process = ProcessHandle.current().pid();
      Map<Path, Path> moves = new LinkedHashMap<>();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path temporary = directory.resolve("." + text.getKey() + "." + process + ".tmp");
        Files.writeString(temporary, text.getValue(), StandardOpenOption.CREATE_NEW);
        made.push(temporary);
        moves.put(temporary, directory.resolve(text.getKey()));
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(move.getKey(), move.getValue());
        made.push(move.getValue());
      }
      return List.copyOf(new ArrayList<>(moves.values()));
    } catch (IOException e) {
      removeMade();
      throw new UserException(
          "The migrations directory "
              + directory
              + " can't be written ("
              + reason(e)
              + "). Nothing was written. Make it writable, or name another one with"
              + " -Dschema.migrations=….",
          e);
    }
  }

  private void makeDirectory(@Nullable Path path) throws IOException {
    if (path != null && !Files.isDirectory(path)) {
      makeDirectory(path.getParent());
      Files.createDirectory(path);
      made.push(path);
    }
  }

  private void removeMade() {
    while (!made.isEmpty()) {
      // What can't be removed either is reported by the failure that led here.
      made.pop().toFile().delete();
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
  }
}
