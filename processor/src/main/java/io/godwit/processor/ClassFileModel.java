package io.godwit.processor;

import io.godwit.model.Model;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.load.UserClasses;
import io.godwit.processor.xml.ModelResources;
import io.godwit.processor.xml.Resources;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
   * What was read.
   *
   * @param compiled the model as a compilation with the processor leaves it, questions and all
   * @param settled the same with every question answered by the classes themselves
   */
  public record Reading(Model compiled, Model settled) {}

  /**
   * The model of a directory of class files; empty where no class of it is an entity or belongs to
   * one.
   *
   * @param classPath what the classes were compiled against
   * @param options the processor's options, as in {@code godwit.naming=spring}
   * @throws MappingException if the entities have errors or a class can't be asked, with all of the
   *     messages
   * @throws UncheckedIOException if the directory can't be read
   */
  public static Optional<Reading> read(
      Path classesDirectory, List<Path> classPath, Map<String, String> options) {
    ModelResources resources = ModelResources.of(Resources.of(classesDirectory));
    Set<String> types = new TreeSet<>(ClassFiles.of(classesDirectory).annotated());
    types.addAll(resources.classNames());
    types.addAll(resources.listed());
    if (types.isEmpty() && !options.containsKey(Options.PACKAGES)) {
      return Optional.empty();
    }
    List<Path> all = Stream.concat(Stream.of(classesDirectory), classPath.stream()).toList();
    return Optional.of(read(types, ModelSources.of(classesDirectory, classPath), all, options));
  }

  /**
   * The model of some classes that were read before, in a directory or a jar.
   *
   * @param classPath what they were compiled against, and they themselves
   * @throws MappingException as above
   */
  public static Reading read(
      Path directoryOrJar, List<String> types, List<Path> classPath, Map<String, String> options) {
    return read(types, ModelSources.of(directoryOrJar, classPath), classPath, options);
  }

  /**
   * The model of a jar's class files, which a module takes for its own: its settings are theirs.
   *
   * @param classesDirectory where the module's settings are
   * @param classPath what the module depends on, the jar among it
   * @throws MappingException as above
   * @throws UncheckedIOException if the jar can't be read
   */
  public static Optional<Reading> ofJar(
      Path jar, Path classesDirectory, List<Path> classPath, Map<String, String> options) {
    Set<String> types = new TreeSet<>(ClassFiles.of(jar).annotated());
    types.addAll(ModelResources.of(Resources.of(jar)).classNames());
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(read(types, ModelSources.ofJar(jar, classesDirectory), classPath, options));
  }

  /** Where this code is, by which what was read with it is told from what another version read. */
  public static URI location() {
    try {
      return ClassFileModel.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reading read(
      Collection<String> types,
      ModelSources sources,
      List<Path> classPath,
      Map<String, String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new MappingException(
          List.of("There is no Java compiler here. Run the build with a JDK, not a JRE."));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (Receiver receiver = new Receiver(classPath);
        StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      GodwitProcessor processor = new GodwitProcessor(receiver, sources);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              arguments(classPath, options),
              types.isEmpty() ? List.of("java.lang.Object") : types,
              null);
      task.setProcessors(List.of(processor));
      boolean worked = task.call();
      if (!worked || receiver.reading.isEmpty()) {
        throw new MappingException(messages(processor, diagnostics));
      }
      return receiver.reading.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads classes only if there is something to ask them. */
  private static final class Receiver implements ModelReceiver, AutoCloseable {
    private final List<Path> classPath;
    private Optional<UserClasses> classes = Optional.empty();
    private Optional<Reading> reading = Optional.empty();

    Receiver(List<Path> classPath) {
      this.classPath = classPath;
    }

    @Override
    public Answers answers() {
      UserClasses loaded = new UserClasses(classPath, UserClasses.PATIENCE);
      classes = Optional.of(loaded);
      return loaded;
    }

    @Override
    public void take(Model compiled, Model settled) {
      reading = Optional.of(new Reading(compiled, settled));
    }

    @Override
    public void close() {
      classes.ifPresent(UserClasses::close);
    }
  }

  private static List<String> arguments(List<Path> classPath, Map<String, String> options) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-proc:only", "-implicit:none", "-sourcepath", ""));
    // Nothing is written there: it says which classes are the module's own.
    if (!classPath.isEmpty() && Files.isDirectory(classPath.get(0))) {
      arguments.addAll(List.of("-d", classPath.get(0).toString()));
    }
    arguments.add("-classpath");
    arguments.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
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
