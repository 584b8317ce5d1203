package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.UserException;
import io.godwit.model.Check;
import io.godwit.model.Fingerprint;
import io.godwit.model.Model;
import io.godwit.model.ModelJson;
import io.godwit.model.Schema;
import io.godwit.processor.GodwitProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityModelTest {

  private static final String COURSE = "@Entity public class Course { @Id Long id; String title; }";
  private static final String TICKET = "@Entity public class Ticket { @Id Long id; State state; }";
  private static final String STATE = "public enum State { OPEN, DONE }";
  private static final String CONVERTER =
      """
      @Converter(autoApply = true)
      public class StateConverter implements AttributeConverter<State, String> {
        static int loaded = Integer.getInteger("loaded", 0) + 1;
        static { System.setProperty("loaded", "" + loaded); }
        public String convertToDatabaseColumn(State it) { return it == State.OPEN ? "o" : "d"; }
        public State convertToEntityAttribute(String it) { return State.OPEN; }
      }""";
  private static final String LESSON = "@Entity public class Lesson { @Id Long id; }";

  @TempDir Path root;

  private final List<String> warnings = new ArrayList<>();

  @Test
  void theModelThatTheProcessorLeftIsUsed() throws IOException {
    compile(true, COURSE, LESSON);

    EntityModel.Found found = find();

    assertEquals(List.of("com.example.Course", "com.example.Lesson"), found.model().types());
    assertEquals(found.model(), found.own());
    assertEquals(List.of(), warnings);
    assertEquals(found.model(), find().model(), "the second time it is known to fit");
    assertEquals(1, files(root.resolve("cache/models")));
  }

  @Test
  void aMappingFileThatChangedAfterTheCompilationIsReadAnew() throws IOException {
    compile(true, COURSE, LESSON);
    find();
    Files.writeString(
        classes().resolve("META-INF/orm.xml"),
        "<entity-mappings><entity class='com.example.Course'><table name='courses'/></entity>"
            + "</entity-mappings>");

    Model read = find().model();

    assertTrue(
        read.schema().tables().stream().anyMatch(it -> it.name().name().equals("courses")),
        read.schema().toString());
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("doesn't fit the class files beside it"), warnings.get(0));
  }

  @Test
  void aModelThatDoesNotFitTheClassFilesIsReadAnew() throws IOException {
    compile(true, COURSE, LESSON);
    Model whole = find().model();
    Model part =
        new Model(
            whole.formatVersion(), whole.profile(), List.of("com.example.Course"), Schema.EMPTY);
    Files.writeString(classes().resolve(Model.RESOURCE), ModelJson.write(part));

    assertEquals(whole, find().model());
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("doesn't fit the class files beside it"), warnings.get(0));
  }

  @Test
  void classFilesThatChangedAreNoticed() throws IOException {
    compile(true, COURSE);
    Model before = find().model();
    compile(false, COURSE.replace("title", "name"));

    assertNotEquals(before, find().model());
    assertEquals(1, warnings.size());
  }

  @Test
  void entitiesThatWereCompiledWithoutTheProcessorAreReadFromTheirClassFiles() throws IOException {
    compile(false, COURSE);

    assertEquals(List.of("com.example.Course"), find().model().types());
    assertTrue(
        warnings.get(0).contains("were compiled without Godwit's processor"), warnings.get(0));
    assertTrue(warnings.get(0).contains("<artifactId>godwit-processor</artifactId>"));
  }

  @Test
  void aModuleMayHaveNoEntitiesOfItsOwn() throws IOException {
    compile(true, COURSE);
    Path domain = root.resolve("domain");
    Files.move(classes(), domain);

    EntityModel.Found found = find(domain);

    assertEquals(List.of("com.example.Course"), found.model().types());
  }

  @Test
  void noEntitiesAtAllIsAnErrorThatSaysWhatToDo() {
    String message = assertThrows(UserException.class, this::find).getMessage();

    assertTrue(message.startsWith("There are no entities in " + classes()), message);
    assertTrue(message.contains("Annotate a class with @Entity"), message);
    assertTrue(message.contains("<artifactId>godwit-processor</artifactId>"), message);
  }

  @Test
  void aMistakeInAMappingIsToldInTheProcessorsWords() throws IOException {
    compile(false, "@Entity public class Course { @Id Long id; @ManyToOne Object owner; }");

    String message = assertThrows(UserException.class, this::find).getMessage();

    assertTrue(message.contains("owner"), message);
    assertFalse(message.contains("Exception"), message);
  }

  @Test
  void whatTheCompilerCannotSeeIsAskedOfTheClassesOnce() throws Exception {
    System.setProperty("loaded", "0");
    compile(true, TICKET, STATE, CONVERTER);

    EntityModel.Found found = find();

    assertEquals(List.of(), found.model().questions());
    assertEquals(
        List.of("state in ('o', 'd')"),
        found.model().schema().tables().get(0).checks().stream().map(Check::expression).toList());
    assertEquals("1", System.getProperty("loaded"));

    Files.writeString(classes().resolve("V1__initial.sql"), "-- copied by Maven");
    assertEquals(found.model(), find().model());
    assertEquals("1", System.getProperty("loaded"), "nothing changed, so nothing is loaded");

    compile(true, TICKET, STATE, CONVERTER.replace("\"d\"", "\"x\""));
    assertEquals(
        List.of("state in ('o', 'x')"),
        find().model().schema().tables().get(0).checks().stream().map(Check::expression).toList());
    assertEquals("2", System.getProperty("loaded"));
    assertEquals(List.of(), warnings);
  }

  @Test
  void theModelThatAMigrationIsMadeOfIsTheOneThatTheApplicationKnowsItselfBy() throws Exception {
    compile(true, TICKET, STATE, CONVERTER);

    EntityModel.Found found = find();

    assertEquals(1, found.own().questions().size());
    assertEquals(fingerprintInTheApplication(), Fingerprint.of(found.own()).value());
    assertNotEquals(Fingerprint.of(found.own()), Fingerprint.of(found.model()));
    assertEquals(
        fingerprintInTheApplication(), Fingerprint.of(find().own()).value(), "also from the cache");
  }

  @Test
  void aClassThatCannotAnswerIsSaid() throws IOException {
    compile(
        true, TICKET, STATE, CONVERTER.replace("int loaded", "int loaded = 1 / 0; static int n"));

    String message = assertThrows(UserException.class, this::find).getMessage();

    assertTrue(
        message.startsWith(
            "com.example.StateConverter can't be asked what it makes of each com.example.State: it"
                + " threw java.lang.ArithmeticException: / by zero."),
        message);
  }

  @Test
  void whatIsOpenInADependencyIsAskedOfItsClasses() throws IOException {
    compile(true, TICKET, STATE, CONVERTER);
    Path domain = root.resolve("domain");
    Files.move(classes(), domain);
    compile(true, COURSE);

    EntityModel.Found found = find(domain);

    assertEquals(
        List.of("com.example.Course", "com.example.StateConverter", "com.example.Ticket"),
        found.model().types());
    assertEquals(List.of(), found.model().questions());
    assertEquals(1, found.model().schema().tables().get(1).checks().size());
  }

  private String fingerprintInTheApplication() throws Exception {
    try (URLClassLoader application =
        new URLClassLoader(new URL[] {classes().toUri().toURL()}, null)) {
      return (String)
          application.loadClass("com.example.GodwitModel").getField("FINGERPRINT").get(null);
    }
  }

  private EntityModel.Found find(Path... dependencies) {
    SystemStreamLog log =
        new SystemStreamLog() {
          @Override
          public void warn(CharSequence content) {
            warnings.add(content.toString());
          }
        };
    List<Path> classPath = new ArrayList<>(List.of(dependencies));
    classPath.addAll(persistence());
    EntityModel entities =
        new EntityModel(
            classes(),
            classPath,
            List.of(),
            Map.of("godwit.naming", "jpa"),
            root.resolve("cache"),
            log);
    EntityModel.Found found = entities.find();
    try {
      found.confirmation().run();
      return found;
    } catch (StaleModelException e) {
      warnings.add(entities.staleness());
      return e.instead();
    }
  }

  private void compile(boolean withProcessor, String... types) throws IOException {
    Path sources = Files.createTempDirectory(root, "sources");
    List<Path> files = new ArrayList<>();
    for (String type : types) {
      String name = type.replaceAll("(?s).*?(?:class|enum) (\\w+).*", "$1");
      Path file = sources.resolve(name + ".java");
      Files.writeString(file, "package com.example; import jakarta.persistence.*; " + type);
      files.add(file);
    }
    Files.createDirectories(classes());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> arguments =
          new ArrayList<>(List.of("-d", classes().toString(), "-classpath", classPath()));
      arguments.add(withProcessor ? "-Agodwit.naming=jpa" : "-proc:none");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, manager, null, arguments, null, manager.getJavaFileObjectsFromPaths(files));
      if (withProcessor) {
        task.setProcessors(List.of(new GodwitProcessor()));
      }
      assertTrue(task.call());
    }
  }

  private String classPath() {
    return String.join(
        File.pathSeparator,
        Stream.concat(Stream.of(classes()), persistence().stream()).map(Path::toString).toList());
  }

  private static List<Path> persistence() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> it.contains("jakarta.persistence-api"))
        .map(Path::of)
        .toList();
  }

  private Path classes() {
    return root.resolve("classes");
  }

  private static int files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return (int) files.count();
    }
  }
}
