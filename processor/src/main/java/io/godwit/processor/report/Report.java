package io.godwit.processor.report;

import io.godwit.processor.read.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** What is wrong with the mappings: collected while they are read, printed once, all at once. */
public final class Report {

  private record Problem(
      Diagnostic.Kind kind,
      Optional<Element> element,
      Optional<AnnotationMirror> annotation,
      String message) {}

  private final Set<Problem> problems = new LinkedHashSet<>();
  private boolean unresolved;

  /** Something that is wrong nowhere in the source, as with an option. */
  public void error(String message) {
    problems.add(new Problem(Diagnostic.Kind.ERROR, Optional.empty(), Optional.empty(), message));
  }

  public void error(Element element, String message) {
    problems.add(
        new Problem(Diagnostic.Kind.ERROR, Optional.of(element), Optional.empty(), message));
  }

  public void warning(Element element, String message) {
    problems.add(
        new Problem(Diagnostic.Kind.WARNING, Optional.of(element), Optional.empty(), message));
  }

  public void error(Element element, Annotation annotation, String message) {
    problems.add(
        new Problem(Diagnostic.Kind.ERROR, Optional.of(element), annotation.mirror(), message));
  }

  /**
   * Says that a type couldn't be resolved: another processor may make it in a later round, and if
   * none does, javac says so itself.
   */
  public void unresolvedType() {
    unresolved = true;
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(it -> it.kind() == Diagnostic.Kind.ERROR);
  }

  public boolean hasUnresolvedTypes() {
    return unresolved;
  }

  /** Prints the problems on their elements, in the order of the source. */
  public void print(Messager messager) {
    for (Problem problem : inSourceOrder()) {
      messager.printMessage(
          problem.kind(),
          problem.message(),
          problem.element().orElse(null),
          problem.annotation().orElse(null));
    }
  }

  /** The errors as text, for elements of class files, which have no line. */
  public List<String> messages() {
    List<String> messages = new ArrayList<>();
    for (Problem problem : inSourceOrder()) {
      if (problem.kind() == Diagnostic.Kind.ERROR) {
        messages.add(problem.element().map(it -> place(it) + ": ").orElse("") + problem.message());
      }
    }
    return messages;
  }

  private List<Problem> inSourceOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparing(it -> SourceOrder.of(it.element(), it.annotation())));
    return sorted;
  }

  private static String place(Element element) {
    return element instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : place(element.getEnclosingElement()) + "." + element.getSimpleName();
  }
}
