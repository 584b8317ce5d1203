package io.godwit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file of this repository. */
record Page(Path file, String text) {

  private static final Path REPOSITORY =
      Path.of(System.getProperty("docs.repository")).toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS = Set.of("target", ".git", "src", "node_modules");

  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

  /** A line that says where the code block below it comes from. */
  private static final Pattern ORIGIN = Pattern.compile("<!-- from (\\S+) -->");

  static Path repository() {
    return REPOSITORY;
  }

  static Page of(String path) {
    Path file = REPOSITORY.resolve(path);
    try {
      return new Page(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Page> all() {
    try (Stream<Path> files = Files.walk(REPOSITORY)) {
      return files
          .filter(it -> it.toString().endsWith(".md"))
          .filter(it -> stream(REPOSITORY.relativize(it)).noneMatch(NOT_OURS::contains))
          .sorted()
          .map(it -> of(REPOSITORY.relativize(it).toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the pages in a directory, without their ending. */
  static List<String> namesIn(String directory) {
    try (Stream<Path> files = Files.list(REPOSITORY.resolve(directory))) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".md"))
          .map(it -> it.substring(0, it.length() - ".md".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page's links to files of this repository name. */
  List<String> localLinks() {
    return LINK.matcher(withoutCode())
        .results()
        .map(it -> it.group(1))
        .filter(it -> !it.contains("://") && !it.startsWith("#"))
        .map(it -> it.replaceFirst("#.*", ""))
        .toList();
  }

  /** A fenced block, with the file that the line above it names; an empty name where none does. */
  record Snippet(String language, String origin, List<String> lines) {}

  List<Snippet> snippets() {
    List<Snippet> snippets = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).startsWith("```")) {
          end++;
        }
        var origin = ORIGIN.matcher(i == 0 ? "" : lines.get(i - 1));
        snippets.add(
            new Snippet(
                lines.get(i).substring(3).strip(),
                origin.matches() ? origin.group(1) : "",
                lines.subList(i + 1, end)));
        i = end;
      }
    }
    return snippets;
  }

  private String withoutCode() {
    return text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
  }

  private static Stream<String> stream(Path path) {
    return java.util.stream.StreamSupport.stream(path.spliterator(), false).map(Path::toString);
  }

  @Override
  public String toString() {
    return REPOSITORY.relativize(file).toString();
  }
}
