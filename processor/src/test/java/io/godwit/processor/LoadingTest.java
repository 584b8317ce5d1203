package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where code of the user's may run: the compiler must never meet it. */
class LoadingTest {

  private static final Path SOURCES = Path.of("src/main/java/io/godwit/processor");
  private static final Pattern LOADING =
      Pattern.compile(
          "URLClassLoader|java\\.lang\\.reflect|Class\\.forName|loadClass|ServiceLoader");
  private static final Pattern USE = Pattern.compile("io\\.godwit\\.processor\\.load");

  @Test
  void classes_are_loaded_in_one_package() throws IOException {
    assertEquals(List.of(), outside("load", LOADING));
  }

  @Test
  void only_the_reader_of_class_files_lets_classes_be_loaded() throws IOException {
    assertEquals(List.of("ClassFileModel.java"), outside("load", USE));
  }

  private static List<String> outside(String directory, Pattern what) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(it -> it.toString().endsWith(".java"))
          .filter(it -> !it.startsWith(SOURCES.resolve(directory)))
          .filter(it -> what.matcher(text(it)).find())
          .map(it -> it.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
