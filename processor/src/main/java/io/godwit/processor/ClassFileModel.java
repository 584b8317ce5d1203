package io.godwit.processor;

import io.godwit.model.Model;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The model of classes that are compiled already, read by the same processor: for a goal that can't
 * trust the model on disk, and for entities that were compiled elsewhere.
 */
public final class ClassFileModel {

  /**
   * The model of a directory of class files; empty where no class of it is an entity or belongs to
   * one.
   *
   * @param classPath what the classes were compiled against
   * @param options the processor's options, as in {@code godwit.naming=spring}
   * @throws MappingException if the entities have errors, with all of their messages
   * @throws UncheckedIOException if the directory can't be read
   */
  public static Optional<Model> read(
      Path classesDirectory, List<Path> classPath, Map<String, String> options) {
    List<String> types = ClassFiles.of(classesDirectory).annotated();
    return types.isEmpty()
        ? Optional.empty()
        : read(types, Stream.concat(Stream.of(classesDirectory), classPath.stream()), options);
  }

  private static Optional<Model> read(
      List<String> types, Stream<Path> classPath, Map<String, String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new MappingException(
          List.of("There is no Java compiler here. Run the build with a JDK, not a JRE."));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    AtomicReference<Optional<Model>> model = new AtomicReference<>(Optional.empty());
    GodwitProcessor processor =
        new GodwitProcessor(new ModelReceiver(it -> model.set(Optional.of(it))));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, diagnostics, arguments(classPath, options), types, null);
      task.setProcessors(List.of(processor));
      boolean worked = task.call();
      if (!worked || model.get().isEmpty()) {
        throw new MappingException(messages(processor, diagnostics));
      }
      return model.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> arguments(Stream<Path> classPath, Map<String, String> options) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-proc:only", "-implicit:none", "-sourcepath", ""));
    arguments.add("-classpath");
    arguments.add(classPath.map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    options.forEach((name, value) -> arguments.add("-A" + name + "=" + value));
    return arguments;
  }

  /** The processor's messages, which name the member; else the compiler's. */
  private static List<String> messages(
      GodwitProcessor processor, DiagnosticCollector<JavaFileObject> diagnostics) {
    List<String> own = processor.messages();
    return own.isEmpty()
        ? diagnostics.getDiagnostics().stream()
            .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
            .map(it -> it.getMessage(Locale.ROOT))
            .toList()
        : own;
  }

  private ClassFileModel() {}
}
