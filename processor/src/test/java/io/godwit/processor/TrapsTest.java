package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.processor.report.Trap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mappings that hardly mean what they do: each case is warned of on its lines, and on no other. */
class TrapsTest {

  private static final Pattern ID = Pattern.compile("TRAP-\\d\\d");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> are_warned_of_on_their_lines() {
    return Cases.of("traps").stream()
        .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> check(it)));
  }

  @TestFactory
  Stream<DynamicTest> are_silent_where_they_are_switched_off() {
    return Cases.of("traps").stream()
        .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> switchOff(it)));
  }

  @Test
  void of_classes_that_are_compiled_already_are_not_said() throws IOException {
    Path directory = Path.of("src/test/resources/traps/a_lob_is_a_large_object");
    Path other = Files.createDirectory(temporary.resolve("other"));
    Path source = other.resolve("Other.java");
    Files.writeString(
        source,
        "package com.example;\nimport jakarta.persistence.*;\n"
            + "@Entity class Other extends Course { int number; }\n");
    Compilation.of(directory, other, List.of());

    Compilation compilation = Compilation.withTraps(List.of(source), other, List.of());

    assertEquals(List.of(), compilation.diagnostics());
    assertTrue(compilation.model().orElseThrow().contains("com.example.Course"));
  }

  @Test
  void have_a_case_each() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path directory : Cases.of("traps")) {
      shown.addAll(ids(directory));
    }
    assertEquals(
        new TreeSet<>(Stream.of(Trap.values()).map(Trap::id).toList()), new TreeSet<>(shown));
  }

  private void check(Path directory) throws IOException {
    Compilation compilation = compile(directory, Cases.options(directory));

    String said = String.join("\n", compilation.diagnostics()) + "\n";
    Path golden = directory.resolve("diagnostics.txt");
    if (Cases.UPDATE) {
      Files.writeString(golden, said);
    }
    assertEquals(Files.readString(golden), said);
    assertTrue(compilation.model().isPresent(), "a warning takes nothing away");
  }

  private void switchOff(Path directory) throws IOException {
    List<String> options =
        Stream.concat(
                Cases.options(directory).stream(),
                Stream.of("-Agodwit.warnings=-" + String.join(",-", ids(directory))))
            .toList();

    assertEquals(List.of(), compile(directory, options).diagnostics());
  }

  private Compilation compile(Path directory, List<String> options) throws IOException {
    return Compilation.withTraps(
        Compilation.javaFiles(directory), Files.createTempDirectory(temporary, "case"), options);
  }

  private static Set<String> ids(Path directory) throws IOException {
    return new TreeSet<>(
        ID.matcher(Files.readString(directory.resolve("diagnostics.txt")))
            .results()
            .map(MatchResult::group)
            .toList());
  }
}
