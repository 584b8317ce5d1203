package io.godwit.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of javac with the processor.
 *
 * @param output the directory with the class files
 * @param diagnostics as {@code Course.java:14: error: …}, in the compiler's order
 */
record Compilation(boolean succeeded, Path output, List<String> diagnostics) {

  /** What the sources of the tests are compiled against. */
  static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(
            it -> {
              String path = it.toString().replace('\\', '/');
              return path.contains("jakarta.persistence")
                  || path.contains("jakarta.validation")
                  || path.contains("hibernate-core")
                  || path.contains("hibernate-models")
                  || path.contains("jboss-logging")
                  || path.contains("annotations/target")
                  || path.contains("godwit-annotations");
            })
        .toList();
  }

  /** Compiles the Java files of a directory, strictly. */
  static Compilation of(Path sources, Path output, List<String> options) {
    return of(javaFiles(sources), output, options);
  }

  /** Compiles files strictly, and without a word of traps, which much of what is shown may be. */
  static Compilation of(List<Path> sources, Path output, List<String> options) {
    List<String> strict = new ArrayList<>(options);
    strict.addAll(List.of("-Xlint:all,-processing,-options,-serial,-classfile", "-Werror"));
    if (options.stream().noneMatch(it -> it.startsWith("-Agodwit.warnings="))) {
      strict.add("-Agodwit.warnings=none");
    }
    return withTraps(sources, output, strict);
  }

  /** Compiles files as a user would. */
  static Compilation withTraps(List<Path> sources, Path output, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", output.toString(), "-implicit:none"));
    arguments.addAll(
        List.of("-classpath", joined(Stream.concat(Stream.of(output), classPath().stream()))));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new GodwitProcessor()));
      boolean succeeded = task.call();
      return new Compilation(
          succeeded, output, diagnostics.getDiagnostics().stream().map(Compilation::text).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model that was written; empty where none was. */
  Optional<String> model() {
    try {
      Path file = output.resolve("META-INF/godwit/schema.json");
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> javaFiles(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String joined(Stream<Path> paths) {
    return String.join(File.pathSeparator, paths.map(Path::toString).toList());
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    String message = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    return source == null
        ? kind + ": " + message
        : Path.of(source.toUri()).getFileName()
            + ":"
            + diagnostic.getLineNumber()
            + ": "
            + kind
            + ": "
            + message;
  }
}
