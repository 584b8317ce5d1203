package io.godwit.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * How an invoked build went.
 *
 * @param output both of its streams, as a person would see them
 */
record Build(String command, int exitCode, String output) {

  Build succeeds() {
    return exitCode == 0 ? this : wrong("exits " + exitCode);
  }

  Build fails() {
    return exitCode != 0 ? this : wrong("exits 0, where it should fail");
  }

  Build says(String... expected) {
    assertAll(
        Stream.of(expected)
            .map(
                it ->
                    (Executable)
                        () -> {
                          if (!output.contains(it)) {
                            wrong("does not say »" + it + "«");
                          }
                        }));
    return this;
  }

  Build doesNotSay(String unexpected) {
    return output.contains(unexpected) ? wrong("says »" + unexpected + "«") : this;
  }

  /** What is to be mended is said in words: no stack trace is shown. */
  Build showsNoStackTrace() {
    return lines().stream().anyMatch(it -> it.matches("\\s+at [\\w.$/]+\\(.*\\)"))
        ? wrong("shows a stack trace")
        : this;
  }

  List<String> lines() {
    return output.lines().toList();
  }

  private Build wrong(String how) {
    return fail(command + " " + how + ":\n" + output);
  }
}
