package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.model.ModelJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Entities in, model out: each case by its directory's name. */
class EntitiesTest {

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> give_the_model_that_they_declare() {
    return Stream.concat(Cases.of("entities").stream(), Cases.of("eclipselink").stream())
        .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> check(it)));
  }

  private void check(Path directory) throws IOException {
    Path output = Files.createDirectories(temporary.resolve(directory.getFileName()));
    Cases.copyResources(directory, output);
    List<String> options = Cases.options(directory);

    Compilation compilation = Compilation.of(directory, output, options);

    assertTrue(compilation.succeeded(), () -> String.join("\n", compilation.diagnostics()));
    String model = compilation.model().orElseThrow();
    Path golden = directory.resolve("schema.json");
    if (Cases.UPDATE) {
      Files.writeString(golden, model);
    }
    assertEquals(Files.readString(golden), model);
    ClassFileModel.Reading reading =
        ClassFileModel.read(output, Compilation.classPath(), named(options)).orElseThrow();
    assertEquals(model, ModelJson.write(reading.compiled()), "the model of the class files");
    checkSettled(directory.resolve("settled.json"), reading);
  }

  /** What is open for the compiler and settled when the classes are asked. */
  private static void checkSettled(Path golden, ClassFileModel.Reading reading) throws IOException {
    assertEquals(List.of(), reading.settled().questions());
    if (reading.compiled().questions().isEmpty()) {
      assertEquals(reading.compiled(), reading.settled());
      return;
    }
    String settled = ModelJson.write(reading.settled());
    if (Cases.UPDATE) {
      Files.writeString(golden, settled);
    }
    assertEquals(Files.readString(golden), settled, "the model once it is settled");
  }

  private static Map<String, String> named(List<String> options) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String option : options) {
      int equals = option.indexOf('=');
      named.put(option.substring(2, equals), option.substring(equals + 1));
    }
    return named;
  }
}
