package io.godwit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.model.ModelJson;
import io.godwit.model.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Hibernate is meant where nobody says it. */
class ClassPathProfileTest {

  @TempDir Path sources;
  @TempDir Path output;

  @Test
  void it_is_the_one_on_the_class_path() throws Exception {
    Files.writeString(
        sources.resolve("Course.java"),
        "package com.example;\nimport jakarta.persistence.*;\n@Entity\nclass Course { @Id Long id; }");

    String model = Compilation.of(sources, output, List.of()).model().orElseThrow();

    assertEquals(new Profile("hibernate", "7.2", "jpa"), ModelJson.readModel(model).profile());
  }

  @Test
  void a_version_is_read_by_the_newest_profile_that_is_not_newer() {
    assertEquals("6.6", ClassPathProfile.profile(6, 4));
    assertEquals("7.0", ClassPathProfile.profile(7, 0));
    assertEquals("7.2", ClassPathProfile.profile(7, 1));
    assertEquals("7.2", ClassPathProfile.profile(7, 2));
    assertEquals("7.4", ClassPathProfile.profile(7, 3));
    assertEquals("7.4", ClassPathProfile.profile(8, 0));
  }
}
