package io.godwit.maven;

import io.godwit.engine.UserException;
import io.godwit.model.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a goal's result goes: as text into the log, or as JSON, one line on standard output that
 * starts with a brace (with {@code mvn -q} and success it is the only line), and into a file where
 * one is named.
 */
final class Output {

  /** What a program reads where a goal failed without a result. */
  public record Failure(String error) {}

  private final boolean json;
  private final Optional<Path> file;
  private final Log log;

  private Output(boolean json, Optional<Path> file, Log log) {
    this.json = json;
    this.file = file;
    this.log = log;
  }

  static Output of(String format, Optional<Path> file, Log log) {
    return switch (format) {
      case "text" -> new Output(false, file, log);
      case "json" -> new Output(true, file, log);
      default ->
          throw new UserException("schema.output is " + format + ", which must be text or json.");
    };
  }

  /** Prints a result. */
  void print(Record result, List<String> lines) {
    write(result);
    if (!json) {
      lines.forEach(log::info);
    }
  }

  /** What Maven prints of a result that fails the build; printed there, and nowhere else. */
  MojoFailureException failure(Record result, List<String> lines) {
    write(result);
    return new MojoFailureException(
        json ? "Godwit's result is above, as JSON." : "\n" + String.join("\n", lines));
  }

  MojoFailureException failure(UserException e) {
    write(new Failure(String.valueOf(e.getMessage())));
    return new MojoFailureException(String.valueOf(e.getMessage()));
  }

  private void write(Record result) {
    if (json) {
      System.out.println(RecordJson.line(result));
    }
    file.ifPresent(it -> write(result, it));
  }

  private static void write(Record result, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, RecordJson.text(result));
    } catch (IOException e) {
      throw new UserException(
          "The result can't be written to "
              + file
              + " ("
              + e
              + "). Name another file with"
              + " -Dschema.outputFile=….",
          e);
    }
  }
}
