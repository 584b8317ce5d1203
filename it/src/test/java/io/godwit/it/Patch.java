package io.godwit.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A unified diff, as {@code git apply} takes it: how a case changes its project. */
record Patch(List<String> lines) {

  static Patch read(Path file) throws IOException {
    return new Patch(Files.readAllLines(file));
  }

  void applyTo(Path project) throws IOException {
    Path file = project;
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (String line : lines) {
      boolean boundary = line.startsWith("--- ") || line.startsWith("@@ ");
      if (boundary && (!before.isEmpty() || !after.isEmpty())) {
        replace(file, before.toString(), after.toString());
        before.setLength(0);
        after.setLength(0);
      }
      if (line.startsWith("+++ b/")) {
        file = project.resolve(line.substring("+++ b/".length()));
      } else if (!boundary) {
        String text = line.substring(1) + "\n";
        switch (line.charAt(0)) {
          case '-' -> before.append(text);
          case '+' -> after.append(text);
          default -> {
            before.append(text);
            after.append(text);
          }
        }
      }
    }
    replace(file, before.toString(), after.toString());
  }

  private static void replace(Path file, String before, String after) throws IOException {
    String source = Files.readString(file);
    int place = source.indexOf(before);
    if (place < 0 || source.indexOf(before, place + 1) >= 0) {
      throw new IOException("Not once in " + file + ":\n" + before);
    }
    Files.writeString(
        file, source.substring(0, place) + after + source.substring(place + before.length()));
  }
}
