package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's build that takes no warning. */
class StrictBuildTest {

  @TempDir Path temporary;

  @Test
  void has_nothing_to_complain_of() throws Exception {
    Path source = temporary.resolve("Course.java");
    Files.writeString(
        source,
        "package com.example;\n@jakarta.persistence.Entity\nclass Course {\n"
            + "  @jakarta.persistence.Id @jakarta.persistence.GeneratedValue Long id;\n"
            + "  @io.godwit.annotations.DatabaseDefault(\"now()\") java.time.Instant at;\n}\n");
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "-Xlint:all",
                "-Werror",
                "-d",
                temporary.toString(),
                "-classpath",
                Compilation.classPath().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                "-processorpath",
                processorPath(),
                source.toString());

    assertEquals("", said.toString(StandardCharsets.UTF_8));
    assertEquals(0, exit);
    assertTrue(Files.exists(temporary.resolve("META-INF/godwit/schema.json")));
  }

  /** What a user would have there; the tests' own class path holds other things' processors. */
  private static String processorPath() {
    return java.util.Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            it -> {
              String path = it.replace('\\', '/');
              return path.contains("processor/target/classes")
                  || path.contains("model/target")
                  || path.contains("godwit-model")
                  || path.contains("annotations/target")
                  || path.contains("godwit-annotations")
                  || path.contains("javapoet")
                  || path.contains("gson");
            })
        .collect(Collectors.joining(File.pathSeparator));
  }
}
