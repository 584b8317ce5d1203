package io.godwit.processor.report;

import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Which traps somebody wants to hear of.
 *
 * @param off those that are switched off for all
 * @param compiled the qualified names of the classes whose source is at hand: the author of others
 *     isn't listening
 */
public record TrapFilter(Set<Trap> off, Set<String> compiled) {

  /** What stands before an id in {@code @SuppressWarnings}. */
  private static final String PREFIX = "godwit:";

  boolean wants(Trap trap, Element element) {
    return !off.contains(trap) && isCompiled(element) && !isSuppressed(trap, element);
  }

  private boolean isCompiled(Element element) {
    Element type = element;
    while (type != null && !(type instanceof TypeElement)) {
      type = type.getEnclosingElement();
    }
    return type != null && compiled.contains(((TypeElement) type).getQualifiedName().toString());
  }

  private static boolean isSuppressed(Trap trap, Element element) {
    String wanted = PREFIX + trap.id();
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      for (AnnotationMirror annotation : each.getAnnotationMirrors()) {
        if (isSuppression(annotation)) {
          for (AnnotationValue value : annotation.getElementValues().values()) {
            if (value.getValue() instanceof Iterable<?> names && holds(names, wanted)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean isSuppression(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement() instanceof TypeElement type
        && type.getSimpleName().contentEquals("SuppressWarnings")
        && type.getQualifiedName().contentEquals("java.lang.SuppressWarnings");
  }

  private static boolean holds(Iterable<?> names, String wanted) {
    for (Object name : names) {
      if (((AnnotationValue) name).getValue().equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
