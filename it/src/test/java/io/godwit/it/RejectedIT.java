package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can't be right: each project in {@code it/src/it/rejected} fails, says every line of its
 * {@code expected-output.txt}, and is left as it was.
 */
class RejectedIT {

  @ParameterizedTest
  @MethodSource("cases")
  void isRejectedInClearWordsAndNothingIsWritten(String name) {
    UserProject project = UserProject.copy("src/it/rejected/" + name, "it/rejected/" + name);
    Map<String, String> before = project.sources();

    Build build =
        project
            .mvn("schema:generate", "-Dschema.name=initial")
            .fails()
            .says(project.read("expected-output.txt").lines().toArray(String[]::new))
            .showsNoStackTrace()
            .doesNotSay("hunter2");

    assertEquals(before, project.sources(), build.output());
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> directories = Files.list(Outside.directory().resolve("src/it/rejected"))) {
      return directories.map(it -> it.getFileName().toString()).sorted().toList().stream();
    }
  }
}
