package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  public record Result(String name, List<String> files) {}

  private static final Result RESULT = new Result("x", List.of("V1__x.sql"));

  @TempDir Path directory;

  @Test
  void textGoesIntoTheLog() {
    assertEquals("[info] one\n[info] two\n", printed("text"));
  }

  @Test
  void jsonIsOneLine() {
    assertEquals("{\"name\":\"x\",\"files\":[\"V1__x.sql\"]}\n", printed("json"));
  }

  @Test
  void aFileHoldsTheResultWhateverIsPrinted() throws IOException {
    Path file = directory.resolve("target/result.json");

    Output.of("text", Optional.of(file), new SystemStreamLog()).failure(RESULT, List.of("one"));

    assertEquals(
        "{\n  \"name\": \"x\",\n  \"files\": [\n    \"V1__x.sql\"\n  ]\n}\n",
        Files.readString(file));
  }

  @Test
  void aFailureIsLeftToMavenToPrint() {
    Output text = Output.of("text", Optional.empty(), new SystemStreamLog());

    assertEquals("\none\ntwo", text.failure(RESULT, List.of("one", "two")).getMessage());
    assertEquals("wrong", text.failure(new UserException("wrong")).getMessage());
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(directory.resolve("target"), "");
    Path file = directory.resolve("target/result.json");

    String message =
        assertThrows(
                UserException.class,
                () ->
                    Output.of("text", Optional.of(file), new SystemStreamLog())
                        .print(RESULT, List.of()))
            .getMessage();

    assertTrue(message.startsWith("The result can't be written to " + file + " ("), message);
    assertTrue(message.endsWith("). Name another file with -Dschema.outputFile=…."), message);
  }

  @Test
  void anotherFormatIsRefused() {
    assertEquals(
        "schema.output is xml, which must be text or json.",
        assertThrows(
                UserException.class,
                () -> Output.of("xml", Optional.empty(), new SystemStreamLog()))
            .getMessage());
  }

  private static String printed(String format) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Output.of(format, Optional.empty(), new SystemStreamLog())
          .print(RESULT, List.of("one", "two"));
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
