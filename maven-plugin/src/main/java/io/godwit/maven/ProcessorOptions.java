package io.godwit.maven;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the compiler plugin is told to give to the processor: {@code -Agodwit.…=…}. */
final class ProcessorOptions {

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String FORM = "-Agodwit.";

  static Map<String, String> of(MavenProject project) {
    Map<String, String> options = new TreeMap<>();
    Plugin compiler = project.getPlugin(COMPILER);
    if (compiler != null) {
      Stream.concat(
              Stream.of(compiler.getConfiguration()),
              compiler.getExecutions().stream().map(it -> it.getConfiguration()))
          .flatMap(
              it -> it instanceof Xpp3Dom configuration ? arguments(configuration) : Stream.of())
          .filter(it -> it.startsWith(FORM))
          .forEach(it -> add(it.substring(2), options));
    }
    return options;
  }

  /** Every text and, for {@code compilerArguments}, which is a map, every name with its text. */
  private static Stream<String> arguments(Xpp3Dom node) {
    String value = node.getValue();
    Stream<String> own =
        value == null
            ? Stream.of()
            : Stream.of(value.strip(), "-" + node.getName() + "=" + value.strip());
    return Stream.concat(own, Stream.of(node.getChildren()).flatMap(ProcessorOptions::arguments));
  }

  private static void add(String option, Map<String, String> options) {
    String[] nameAndValue = option.split("=", 2);
    options.put(nameAndValue[0], nameAndValue.length == 2 ? nameAndValue[1] : "");
  }

  private ProcessorOptions() {}
}
