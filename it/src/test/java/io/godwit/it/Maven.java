package io.godwit.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationOutputHandler;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** The Maven that runs these tests, run as a user would. */
final class Maven {

  /** What an invoked build may know of its surroundings; a DATABASE_URL of ours isn't among it. */
  private static final List<String> ENVIRONMENT =
      List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot");

  /** A build lives for seconds: the second compiler would cost more than it gives. */
  private static final String JVM_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  /** Some distributions of Maven set colours back even where none were set. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[;\\d]*m");

  private static final Path SETTINGS = Outside.target().resolve("invoked-settings.xml");

  static Build run(Path project, Map<String, String> environment, List<String> arguments) {
    Ready.NOW.check();
    return invoke(project, environment, arguments);
  }

  /** The same, left running: Maven Invoker has no way to end a build. */
  static Process start(Path project, List<String> arguments) throws IOException {
    Ready.NOW.check();
    List<String> command = new ArrayList<>();
    command.add(Outside.mavenHome().resolve("bin/mvn").toString());
    command.add("-B");
    command.addAll(options());
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command).directory(project.toFile());
    process.environment().keySet().retainAll(ENVIRONMENT);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return process
        .redirectErrorStream(true)
        .redirectOutput(project.resolveSibling(project.getFileName() + ".txt").toFile())
        .start();
  }

  private static Build invoke(
      Path project, Map<String, String> environment, List<String> arguments) {
    StringBuffer output = new StringBuffer();
    InvocationOutputHandler lines =
        line -> output.append(COLOUR.matcher(line).replaceAll("")).append('\n');
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(project.toFile());
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setOutputHandler(lines);
    request.setErrorHandler(lines);
    request.setJavaHome(Path.of(System.getProperty("java.home")).toFile());
    request.setMavenOpts(JVM_OPTIONS);
    request.setShellEnvironmentInherited(false);
    ENVIRONMENT.stream()
        .filter(it -> System.getenv(it) != null)
        .forEach(it -> request.addShellEnvironment(it, System.getenv(it)));
    environment.forEach(request::addShellEnvironment);
    request.addArgs(options());
    request.addArgs(arguments);
    try {
      InvocationResult result =
          new DefaultInvoker().setMavenHome(Outside.mavenHome().toFile()).execute(request);
      if (result.getExecutionException() != null) {
        throw result.getExecutionException();
      }
      return new Build(
          "mvn " + String.join(" ", arguments), result.getExitCode(), output.toString());
    } catch (MavenInvocationException | org.apache.maven.shared.utils.cli.CommandLineException e) {
      throw new IllegalStateException("Maven in " + Outside.mavenHome() + " can't be run", e);
    }
  }

  /** What every invoked build is told beside what a user types. */
  static List<String> options() {
    List<String> options = new ArrayList<>();
    if (Files.exists(Outside.userSettings())) {
      options.addAll(List.of("-s", Outside.userSettings().toString()));
    }
    if (Outside.offline()) {
      // Offline is about networks; the outer build's repository is a directory.
      options.addAll(List.of("-o", "-Daether.offline.protocols=file"));
    }
    options.addAll(
        List.of(
            "-gs",
            SETTINGS.toString(),
            "-Dmaven.repo.local=" + Outside.repository(),
            "-Dgodwit.version=" + Outside.godwitVersion(),
            "-Dschema.cache=" + Outside.shadowCache()));
    return options;
  }

  /**
   * The first build fetches what all builds need, alone: two that fetch the same file into one
   * repository at once trip over each other.
   */
  private enum Ready {
    NOW;

    Ready() {
      try {
        Files.createDirectories(Outside.shadowCache());
        InvokedSettings.write(Outside.globalSettings(), Outside.outerRepository(), SETTINGS);
        Path project = UserProject.copy("src/it/library", "it/first-build").directory();
        invoke(project, Map.of(), List.of("schema:generate", "-Dschema.name=initial")).succeeds();
        invoke(project, Map.of(), List.of("verify")).succeeds();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void check() {}
  }

  private Maven() {}
}
