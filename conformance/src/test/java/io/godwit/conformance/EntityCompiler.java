package io.godwit.conformance;

import io.godwit.model.Model;
import io.godwit.model.ModelJson;
import io.godwit.processor.ClassFileModel;
import io.godwit.processor.GodwitProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac with Godwit's processor, against some jars. Used by one thread at a time. */
final class EntityCompiler implements AutoCloseable {

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final List<Path> jars;

  EntityCompiler(List<Path> jars) {
    this.jars = Stream.concat(jars.stream(), annotations().stream()).toList();
  }

  /** Godwit's annotations, wherever this build has them. */
  private static List<Path> annotations() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(
            it -> {
              String path = it.toString().replace('\\', '/');
              return path.contains("annotations/target") || path.contains("godwit-annotations");
            })
        .toList();
  }

  /**
   * @return what the processor made of the sources
   */
  Model compile(List<Path> sources, Path output, List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-implicit:none", "-nowarn", "-parameters"));
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH, Stream.concat(Stream.of(output), jars.stream()).toList());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new GodwitProcessor()));
      if (!task.call()) {
        throw new AssertionError(
            "It doesn't compile.\n"
                + diagnostics.getDiagnostics().stream()
                    .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
                    .map(Object::toString)
                    .collect(Collectors.joining("\n")));
      }
      return settled(
          ModelJson.readModel(Files.readString(output.resolve(Model.RESOURCE))), output, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What only running classes tell is asked of them, as the goals do. */
  private Model settled(Model model, Path output, List<String> options) {
    if (model.questions().isEmpty()) {
      return model;
    }
    Map<String, String> named = new LinkedHashMap<>();
    options.stream()
        .map(it -> it.substring("-A".length()).split("=", 2))
        .forEach(it -> named.put(it[0], it[1]));
    return ClassFileModel.read(output, jars, named).orElseThrow().settled();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
