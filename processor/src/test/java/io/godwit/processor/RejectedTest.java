package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Entities whose mapping is wrong: each case says what is wrong, and on which line. */
class RejectedTest {

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> is_said_on_its_line() {
    return Cases.of("rejected").stream()
        .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> check(it)));
  }

  private void check(Path directory) throws IOException {
    Path output = Files.createDirectories(temporary.resolve(directory.getFileName()));
    Cases.copyResources(directory, output);

    Compilation compilation = Compilation.of(directory, output, Cases.options(directory));

    String said = String.join("\n", compilation.diagnostics()) + "\n";
    Path golden = directory.resolve("diagnostics.txt");
    if (Cases.UPDATE) {
      Files.writeString(golden, said);
    }
    assertEquals(Files.readString(golden), said);
    assertFalse(compilation.succeeded());
    boolean onlyWarned =
        compilation.diagnostics().stream().noneMatch(it -> it.contains(": error: "));
    assertTrue(onlyWarned || compilation.model().isEmpty(), "nothing is written after an error");
  }
}
