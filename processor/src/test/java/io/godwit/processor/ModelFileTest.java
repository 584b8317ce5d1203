package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.model.ModelJson;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the model from one compilation to the next. */
class ModelFileTest {

  @TempDir Path sources;
  @TempDir Path output;
  @TempDir Path otherOutput;

  @BeforeEach
  void two_entities() throws IOException {
    entity("Course", "String title; @ManyToOne Person teacher;");
    entity("Person", "String name;");
  }

  @Test
  void the_same_source_gives_the_same_bytes() {
    String first = Compilation.of(sources, output, List.of()).model().orElseThrow();
    String second = Compilation.of(sources, otherOutput, List.of()).model().orElseThrow();

    assertEquals(first, second);
  }

  @Test
  void compiling_one_file_does_not_shrink_the_model() {
    String whole = Compilation.of(sources, output, List.of()).model().orElseThrow();

    Compilation partial =
        Compilation.of(List.of(sources.resolve("Person.java")), output, List.of());

    assertTrue(partial.succeeded(), () -> String.join("\n", partial.diagnostics()));
    assertEquals(whole, partial.model().orElseThrow());
  }

  @Test
  void an_entity_that_is_gone_leaves_the_model() throws IOException {
    Compilation.of(sources, output, List.of());
    Files.delete(output.resolve("com/example/Course.class"));

    Compilation partial =
        Compilation.of(List.of(sources.resolve("Person.java")), output, List.of());

    assertEquals(
        List.of("com.example.Person"), ModelJson.readModel(partial.model().orElseThrow()).types());
  }

  @Test
  void the_digest_changes_with_the_entities_only() throws IOException {
    Compilation.of(sources, output, List.of());
    String before = ClassFiles.digest(output);
    Files.writeString(
        Files.createDirectories(otherOutput.resolve("s")).resolve("Service.java"),
        "package com.example;\nclass Service {}\n");
    Compilation.of(otherOutput.resolve("s"), output, List.of());
    assertEquals(before, ClassFiles.digest(output));

    entity("Person", "String name; String city;");
    Compilation.of(sources, output, List.of());
    assertNotEquals(before, ClassFiles.digest(output));
  }

  @Test
  void class_files_whose_mapping_is_wrong_are_refused_with_the_members_names() throws IOException {
    entity("Person", "@OneToOne(mappedBy = \"x\") Course course;");
    Compilation.of(sources, output, List.of("-proc:none"));

    MappingException refused =
        assertThrows(
            MappingException.class,
            () -> ClassFileModel.read(output, Compilation.classPath(), Map.of()));

    assertEquals(
        List.of(
            "com.example.Person.course: @OneToOne 'course' is mapped by 'x', but Course has no such"
                + " association. Correct mappedBy, or add the association to Course."),
        refused.messages());
  }

  @Test
  void a_directory_without_entities_has_no_model() {
    assertTrue(ClassFileModel.read(output, Compilation.classPath(), Map.of()).isEmpty());
  }

  @Test
  void constants_can_be_used_where_the_entities_are_compiled() throws IOException {
    Files.writeString(
        sources.resolve("Query.java"),
        "package com.example;\nclass Query {\n  static final String SQL = \"select \" +"
            + " GodwitTables.Course.TITLE + \" from \" + GodwitTables.Course.TABLE + GodwitModel.FINGERPRINT;\n}\n");

    Compilation compilation = Compilation.of(sources, output, List.of());

    assertTrue(compilation.succeeded(), () -> String.join("\n", compilation.diagnostics()));
  }

  @Test
  void constants_hold_names_of_any_characters() throws Exception {
    entity("Person", "@Column(name = \"`Größe \\\"1\\\" \\t\\\\u`\") String size;");

    Compilation compilation = Compilation.of(sources, output, List.of());

    assertTrue(compilation.succeeded(), () -> String.join("\n", compilation.diagnostics()));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()})) {
      Class<?> person = loader.loadClass("com.example.GodwitTables$Person");
      assertEquals("Größe \"1\" \t\\u", person.getField("GRÖSSE__1____U").get(null));
    }
  }

  @Test
  void constants_are_whole_when_one_file_is_compiled() throws IOException {
    Compilation.of(sources, output, List.of());

    Compilation partial =
        Compilation.of(List.of(sources.resolve("Person.java")), output, List.of());

    assertTrue(partial.succeeded(), () -> String.join("\n", partial.diagnostics()));
    String generated = Files.readString(output.resolve("com/example/GodwitTables.java"));
    assertTrue(generated.contains("final class Course {"), generated);
    assertTrue(generated.contains("final class Person {"), generated);
  }

  @Test
  void a_class_in_the_place_of_the_constants_is_refused() throws IOException {
    Files.writeString(
        sources.resolve("GodwitTables.java"), "package com.example;\nclass GodwitTables {}\n");

    Compilation refused = Compilation.of(sources, output, List.of());
    Compilation without = Compilation.of(sources, otherOutput, List.of("-Agodwit.constants=false"));

    assertEquals(
        List.of(
            "error: Godwit generates a class GodwitTables in the package com.example, and there is"
                + " another one. Rename the other one, or turn the constants off with"
                + " -Agodwit.constants=false."),
        refused.diagnostics());
    assertTrue(without.succeeded(), () -> String.join("\n", without.diagnostics()));
  }

  private void entity(String name, String members) throws IOException {
    Files.writeString(
        sources.resolve(name + ".java"),
        "package com.example;\nimport jakarta.persistence.*;\n@Entity\npublic class "
            + name
            + " {\n  @Id Long id;\n  "
            + members
            + "\n}\n");
  }
}
