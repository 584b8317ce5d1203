package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.model.Model;
import io.godwit.model.ModelJson;
import io.godwit.model.Profile;
import io.godwit.model.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  private static final Model MODEL =
      new Model(
          Model.FORMAT_VERSION,
          new Profile("hibernate", "7.2", "jpa"),
          List.of("com.example.Course"),
          Schema.EMPTY);

  @TempDir Path directory;

  @Test
  void modelsAreFoundInJarsAndInClassesDirectories() throws IOException {
    Path classes = directory.resolve("classes");
    Files.createDirectories(classes.resolve(Model.RESOURCE).getParent());
    Files.writeString(classes.resolve(Model.RESOURCE), ModelJson.write(MODEL));

    assertEquals(
        List.of(MODEL, MODEL),
        Stream.of(
                classes,
                jar("domain.jar", Model.RESOURCE),
                jar("other.jar", "other"),
                directory.resolve("gone.jar"))
            .flatMap(it -> ModelFile.in(it).stream())
            .map(ModelFile::model)
            .toList());
  }

  @Test
  void aModelThatCannotBeReadIsNamed() throws IOException {
    Files.createDirectories(directory.resolve(Model.RESOURCE).getParent());
    Files.writeString(directory.resolve(Model.RESOURCE), "[]");

    String message = assertThrows(UserException.class, () -> ModelFile.in(directory)).getMessage();

    assertTrue(
        message.startsWith(
            "The model in " + directory + " (META-INF/godwit/schema.json) can't be read: "),
        message);
  }

  private Path jar(String name, String entry) throws IOException {
    Path jar = directory.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(ModelJson.write(MODEL).getBytes());
    }
    return jar;
  }
}
