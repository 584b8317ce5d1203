package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.model.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSourceLocatorTest {

  @TempDir Path base;

  @BeforeEach
  void writeSource() throws IOException {
    Path file = base.resolve("src/main/java/com/example/Course.java");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        package com.example;

        // class Course is below
        @Entity(name = "Course")
        @Table(name = "course")
        public class Course {
          @Id
          Long id;

          @Column(name = "title")
          String
              title = "status";

          enum Kind { A }

          static class Part {
            String title;
          }

          @Basic
          public String getStatus() {
            return null;
          }

          boolean isOpen() {
            return true;
          }
        }
        """);
  }

  @Test
  void anEntityIsFoundByItsName() {
    assertEquals("src/main/java/com/example/Course.java:6", locate("com.example.Course", null));
  }

  @Test
  void aFieldIsFoundBelowItsAnnotations() {
    assertEquals("src/main/java/com/example/Course.java:8", locate("com.example.Course", "id"));
    assertEquals("src/main/java/com/example/Course.java:12", locate("com.example.Course", "title"));
  }

  @Test
  void aPropertyIsFoundByItsGetter() {
    assertEquals(
        "src/main/java/com/example/Course.java:21", locate("com.example.Course", "status"));
    assertEquals("src/main/java/com/example/Course.java:25", locate("com.example.Course", "open"));
  }

  @Test
  void aNestedClassIsFoundWithinItsOuterOne() {
    assertEquals(
        "src/main/java/com/example/Course.java:16", locate("com.example.Course$Part", null));
    assertEquals(
        "src/main/java/com/example/Course.java:17", locate("com.example.Course$Part", "title"));
  }

  @Test
  void aMemberThatIsGoneIsItsClass() {
    assertEquals("src/main/java/com/example/Course.java:6", locate("com.example.Course", "gone"));
  }

  @Test
  void whatHasNoSourceIsNamed() {
    assertEquals("com.other.Thing.name", locate("com.other.Thing", "name"));
    assertEquals(
        "V1__init.sql",
        new JavaSourceLocator(base, List.of()).locate(new Origin.Migration("V1__init.sql", false)));
  }

  private String locate(String className, String member) {
    return new JavaSourceLocator(base, List.of(base.resolve("src/main/java")))
        .locate(new Origin.Entity(className, Optional.ofNullable(member)));
  }
}
