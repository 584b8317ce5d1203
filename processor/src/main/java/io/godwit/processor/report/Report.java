package io.godwit.processor.report;

import io.godwit.processor.read.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private final TrapFilter traps;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private Function<Element, Optional<String>> places = it -> Optional.empty();
  private boolean unresolved;

  public Report(TrapFilter traps) {
    this.traps = traps;
  }

  /** A report of what is read a second time, which is not printed. */
  public Report apart() {
    return new Report(traps);
  }

  /** Something that is wrong nowhere in the source, as with an option. */
  public void error(String message) {
    problems.add(new Problem(Diagnostic.Kind.ERROR, Optional.empty(), Optional.empty(), message));
  }

  public void error(Element element, String message) {
    problems.add(
        new Problem(Diagnostic.Kind.ERROR, Optional.of(element), Optional.empty(), message));
  }

  /** Something that doesn't stand in a Java source. */
  public void warning(String message) {
    problems.add(new Problem(Diagnostic.Kind.WARNING, Optional.empty(), Optional.empty(), message));
  }

  /**
   * Where else an element is spoken of, which messages then say: a mapping file, for what it maps.
   */
  public void alsoAt(Function<Element, Optional<String>> elsewhere) {
    this.places = elsewhere;
  }

  public void warning(Element element, String message) {
    problems.add(
        new Problem(Diagnostic.Kind.WARNING, Optional.of(element), Optional.empty(), message));
  }

  /** Something that isn't wrong. */
  public void note(String message) {
    problems.add(new Problem(Diagnostic.Kind.NOTE, Optional.empty(), Optional.empty(), message));
  }

  public void error(Element element, Annotation annotation, String message) {
    problems.add(
        new Problem(Diagnostic.Kind.ERROR, Optional.of(element), annotation.mirror(), message));
  }

  /** A mapping that does what its author hardly means. */
  public void trap(Trap trap, Element element, String message) {
    trap(trap, element, Optional.empty(), message);
  }

  public void trap(Trap trap, Element element, Annotation annotation, String message) {
    trap(trap, element, annotation.mirror(), message);
  }

  private void trap(
      Trap trap, Element element, Optional<AnnotationMirror> annotation, String message) {
    if (wants(trap, element)) {
      problems.add(
          new Problem(
              Diagnostic.Kind.WARNING,
              Optional.of(element),
              annotation,
              "[" + trap.id() + "] " + message));
    }
  }

  /** Whether somebody wants to hear of a trap there. */
  public boolean wants(Trap trap, Element element) {
    return traps.wants(trap, element);
  }

  /**
   * Says that a type couldn't be resolved: another processor may make it in a later round, and if
   * none does, javac says so itself.
   */
  public void unresolvedType() {
    unresolved = true;
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(it -> it.kind() == Diagnostic.Kind.ERROR);
  }

  public boolean hasUnresolvedTypes() {
    return unresolved;
  }

  /**
   * Prints the problems on their elements, in the order of the source.
   *
   * @param said what was printed before, which isn't said again
   */
  public void print(Messager messager, Set<String> said) {
    for (Problem problem : inSourceOrder()) {
      if (said.add(text(problem))) {
        messager.printMessage(
            problem.kind(),
            problem.message() + elsewhere(problem),
            problem.element().orElse(null),
            problem.annotation().orElse(null));
      }
    }
  }

  /** The errors as text, for elements of class files, which have no line. */
  public List<String> messages() {
    List<String> messages = new ArrayList<>();
    for (Problem problem : inSourceOrder()) {
      if (problem.kind() == Diagnostic.Kind.ERROR) {
        messages.add(text(problem));
      }
    }
    return messages;
  }

  private List<Problem> inSourceOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparing(it -> SourceOrder.of(it.element(), it.annotation())));
    return sorted;
  }

  private String text(Problem problem) {
    return problem.element().map(it -> place(it) + ": ").orElse("")
        + problem.message()
        + elsewhere(problem);
  }

  private String elsewhere(Problem problem) {
    return problem.element().flatMap(places).map(it -> " (See " + it + ".)").orElse("");
  }

  private static String place(Element element) {
    return element instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : place(element.getEnclosingElement()) + "." + element.getSimpleName();
  }
}
