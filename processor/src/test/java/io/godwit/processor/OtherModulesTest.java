package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.model.Fingerprint;
import io.godwit.model.ModelJson;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a module says of entities that another module has. */
class OtherModulesTest {

  @TempDir Path temporary;

  private Path library;
  private Path own;

  @BeforeEach
  void a_library_with_two_entities() throws IOException {
    library = Files.createDirectories(temporary.resolve("library"));
    own = Files.createDirectories(temporary.resolve("own"));
    entity(library, "Person", "", "String name;");
    entity(library, "Page", "", "String text;");
  }

  @Test
  void what_is_only_referred_to_is_left_to_its_module() throws IOException {
    entity(own, "Course", "", "@ManyToOne Person teacher;");

    Schema schema = ofModule();

    assertEquals(
        List.of(ObjectName.of("course")), schema.tables().stream().map(Table::name).toList());
    assertEquals(List.of(), schema.additions());
  }

  @Test
  void a_reference_from_their_table_to_the_modules_own_is_an_addition() throws IOException {
    entity(own, "Course", "", "@OneToMany @JoinColumn(name = \"course\") Set<Page> pages;");

    Schema schema = ofModule();

    assertEquals(1, schema.additions().size());
    assertTogetherAsOne(schema);
  }

  @Test
  void the_columns_of_a_subclass_are_an_addition_and_so_is_what_tells_the_rows_apart()
      throws IOException {
    entity(own, "Teacher", " extends Person", "int hours;");

    Schema schema = ofModule();

    Table addition = schema.additions().get(0);
    assertTrue(addition.column("hours").isPresent());
    assertTrue(addition.column("dtype").isPresent());
    assertTogetherAsOne(schema);
  }

  /** The two modules' tables are those of one module that has all the entities. */
  private void assertTogetherAsOne(Schema schema) throws IOException {
    Schema theirs = schema(List.of(library), Files.createDirectories(temporary.resolve("theirs")));
    List<Table> tables = new ArrayList<>(schema.tables());
    for (Table table : theirs.tables()) {
      Optional<Table> addition =
          schema.additions().stream().filter(it -> it.name().equals(table.name())).findFirst();
      tables.add(addition.map(table::with).orElse(table));
    }
    Schema together = new Schema(List.of(), List.of(), List.of(), tables, List.of(), List.of());
    Schema whole =
        schema(List.of(library, own), Files.createDirectories(temporary.resolve("whole")));
    assertEquals(Fingerprint.of(whole), Fingerprint.of(together));
  }

  private Schema ofModule() throws IOException {
    Path output = Files.createDirectories(temporary.resolve("output"));
    Compilation compiled =
        Compilation.of(Compilation.javaFiles(library), output, List.of("-proc:none"));
    assertTrue(compiled.succeeded(), () -> String.join("\n", compiled.diagnostics()));
    return schema(List.of(own), output);
  }

  private static Schema schema(List<Path> sources, Path output) {
    List<Path> files = new ArrayList<>();
    sources.forEach(it -> files.addAll(Compilation.javaFiles(it)));
    Compilation compilation =
        Compilation.of(
            files, output, List.of("-Agodwit.warnings=-TRAP-07", "-Agodwit.constants=false"));
    assertTrue(compilation.succeeded(), () -> String.join("\n", compilation.diagnostics()));
    return ModelJson.readModel(compilation.model().orElseThrow()).schema();
  }

  private static void entity(Path directory, String name, String superclass, String members)
      throws IOException {
    String id = superclass.isEmpty() ? "@Id Long id; " : "";
    Files.writeString(
        directory.resolve(name + ".java"),
        "package com.example;\n\nimport jakarta.persistence.*;\nimport java.util.*;\n\n@Entity\npublic class "
            + name
            + superclass
            + " { "
            + id
            + members
            + " }\n");
  }
}
