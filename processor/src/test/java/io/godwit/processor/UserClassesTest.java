package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.processor.ask.Values;
import io.godwit.processor.load.UserClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserClassesTest {

  @TempDir Path sources;
  @TempDir Path output;

  @Test
  void a_class_that_takes_for_ever_is_given_up() throws IOException {
    converter("while (true) { Thread.onSpinWait(); }");

    assertEquals(
        "example.Truth can't be asked what it makes of true and false: it didn't answer within 0"
            + " seconds.",
        problem(Duration.ofMillis(200)));
  }

  @Test
  void what_a_class_throws_is_said() throws IOException {
    converter("throw new IllegalStateException(\"no application here\");");

    assertEquals(
        "example.Truth can't be asked what it makes of true and false: it threw"
            + " java.lang.IllegalStateException: no application here.",
        problem(Duration.ofSeconds(20)));
  }

  @Test
  void a_class_sees_its_own_class_path_and_nothing_of_godwits() throws IOException {
    converter(
        "try { Class.forName(\"io.godwit.model.Model\"); return \"seen\"; }"
            + " catch (ClassNotFoundException e) { return it == null ? null : \"own\"; }");

    try (UserClasses classes = classes(Duration.ofSeconds(20))) {
      assertEquals(
          Optional.of(new Values(List.of("own", "own"), false)),
          classes.convertedTruth("example.Truth"));
    }
  }

  @Test
  void null_that_a_converter_does_not_take_is_none_of_its_values() throws IOException {
    converter("return it.toString();");

    try (UserClasses classes = classes(Duration.ofSeconds(20))) {
      assertEquals(
          Optional.of(new Values(List.of("false", "true"), false)),
          classes.convertedTruth("example.Truth"));
    }
  }

  @Test
  void a_class_that_is_not_there_is_said() {
    try (UserClasses classes = classes(Duration.ofSeconds(20))) {
      assertEquals(Optional.empty(), classes.stored("example.Nowhere", Map.of()));
      assertTrue(
          classes.problems().get(0).contains("there is no such class on the module's class path"),
          classes.problems().toString());
    }
  }

  @Test
  void a_class_that_cannot_be_made_is_said() throws IOException {
    compile(
        "Truth",
        "class Truth implements jakarta.persistence.AttributeConverter<Boolean, String> {"
            + " Truth(String application) {}"
            + " public String convertToDatabaseColumn(Boolean it) { return \"\"; }"
            + " public Boolean convertToEntityAttribute(String it) { return true; } }");

    assertEquals(
        "example.Truth can't be asked what it makes of true and false: it has no constructor"
            + " without parameters.",
        problem(Duration.ofSeconds(20)));
  }

  @Test
  void a_type_that_postgresql_does_not_have_is_said_of_the_member() throws IOException {
    compile(
        "Money",
        """
        import jakarta.persistence.*;
        import org.hibernate.annotations.Type;
        import org.hibernate.usertype.UserType;
        @Entity class Money {
          @Id Long id;
          @Type(Other.class) Object amount;
          static class Other implements UserType<Object> {
            public int getSqlType() { return java.sql.Types.OTHER; }
            public Class<Object> returnedClass() { return Object.class; }
            public Object deepCopy(Object it) { return it; }
            public boolean isMutable() { return false; }
          }
        }""");

    assertEquals(
        List.of(
            "example.Money.amount: @Type on 'amount' stores something that Hibernate has no type of"
                + " PostgreSQL's for. Say it with @Column(columnDefinition = \"…\")."),
        assertThrows(
                MappingException.class,
                () -> ClassFileModel.read(output, Compilation.classPath(), Map.of()))
            .messages());
  }

  private void converter(String body) throws IOException {
    compile(
        "Truth",
        "class Truth implements jakarta.persistence.AttributeConverter<Boolean, String> {"
            + " public String convertToDatabaseColumn(Boolean it) { "
            + body
            + " } public Boolean convertToEntityAttribute(String it) { return true; } }");
  }

  private void compile(String name, String source) throws IOException {
    Path file = sources.resolve(name + ".java");
    Files.writeString(file, "package example; " + source);
    Compilation compilation = Compilation.of(sources, output, List.of());
    assertTrue(compilation.succeeded(), () -> String.join("\n", compilation.diagnostics()));
  }

  /** The first sentence of the only problem. */
  private String problem(Duration patience) {
    try (UserClasses classes = classes(patience)) {
      assertEquals(Optional.empty(), classes.convertedTruth("example.Truth"));
      assertEquals(1, classes.problems().size());
      return classes.problems().get(0).split(" It is loaded after")[0];
    }
  }

  private UserClasses classes(Duration patience) {
    List<Path> classPath = new ArrayList<>(Compilation.classPath());
    classPath.add(output);
    return new UserClasses(classPath, patience);
  }
}
