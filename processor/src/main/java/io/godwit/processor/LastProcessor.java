package io.godwit.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims what no processor has claimed, when there is no processor left that could want it.
 *
 * <p>With {@code -Xlint:processing} javac warns of annotations that nobody claims, and {@link
 * GodwitProcessor} must not claim those of Jakarta Persistence, since a processor that is asked
 * later would never see them. The last one starves nobody. Where another processor comes after
 * Godwit's, this one does nothing.
 */
public final class LastProcessor extends AbstractProcessor {

  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  private Optional<Boolean> last = Optional.empty();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (last.isEmpty()) {
      last = Optional.of(isLast());
    }
    return last.get();
  }

  /** Whether javac, which asks processors in the order of their path, asks this one last. */
  private boolean isLast() {
    String lastName = "";
    try {
      ClassLoader loader = getClass().getClassLoader();
      for (URL services : Collections.list(loader.getResources(SERVICE))) {
        try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(services.openStream(), StandardCharsets.UTF_8))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String name = line.replaceFirst("#.*", "").strip();
            lastName = name.isEmpty() ? lastName : name;
          }
        }
      }
    } catch (IOException unreadable) {
      return false;
    }
    return lastName.equals(getClass().getName());
  }
}
