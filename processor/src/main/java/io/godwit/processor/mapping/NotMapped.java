package io.godwit.processor.mapping;

import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Says which annotations shape Hibernate's schema and not the model: nothing is left out silently.
 */
final class NotMapped {

  private static final Set<String> ANNOTATIONS =
      Set.of("org.hibernate.annotations.SoftDelete", "org.hibernate.annotations.Struct");

  private static final String ENUMERATED_VALUE = "jakarta.persistence.EnumeratedValue";

  private final Report report;

  NotMapped(Report report) {
    this.report = report;
  }

  void report(List<TypeElement> types) {
    for (TypeElement type : types) {
      reportAnnotations(type);
      for (Element member : type.getEnclosedElements()) {
        reportAnnotations(member);
        if (member.getKind() == ElementKind.FIELD) {
          reportEnumeratedValue(member);
        }
      }
    }
  }

  private void reportAnnotations(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (ANNOTATIONS.contains(name(annotation))) {
        String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
        report.warning(element, Messages.notMapped("@" + name));
      }
    }
  }

  private void reportEnumeratedValue(Element field) {
    enumOf(field)
        .filter(
            it ->
                it.getEnclosedElements().stream()
                    .flatMap(member -> member.getAnnotationMirrors().stream())
                    .anyMatch(annotation -> name(annotation).equals(ENUMERATED_VALUE)))
        .ifPresent(
            it ->
                report.warning(
                    field,
                    Messages.enumeratedValue(
                        field.getSimpleName().toString(), it.getSimpleName().toString())));
  }

  private static Optional<Element> enumOf(Element field) {
    return field.asType().getKind() == TypeKind.DECLARED
        ? Optional.of(((DeclaredType) field.asType()).asElement())
            .filter(it -> it.getKind() == ElementKind.ENUM)
        : Optional.empty();
  }

  private static String name(AnnotationMirror annotation) {
    return ((QualifiedNameable) annotation.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
  }
}
