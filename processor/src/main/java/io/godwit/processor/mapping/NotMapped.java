package io.godwit.processor.mapping;

import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Says which annotations shape a provider's schema and not the model: nothing is left out silently.
 */
final class NotMapped {

  private static final Set<String> ANNOTATIONS =
      Set.of("org.hibernate.annotations.Struct", "org.hibernate.annotations.View");

  private static final String ECLIPSELINK = "org.eclipse.persistence.annotations.";

  /** EclipseLink's own that give columns, types, indexes or keys. */
  private static final Set<String> OF_ECLIPSELINK =
      Set.of(
          "Array",
          "CascadeOnDelete",
          "Convert",
          "Customizer",
          "DiscriminatorClass",
          "Index",
          "Indexes",
          "Multitenant",
          "PrimaryKey",
          "StructConverter",
          "Structure",
          "TenantDiscriminatorColumn",
          "TenantDiscriminatorColumns",
          "TenantTableDiscriminator",
          "VariableOneToOne");

  private final Report report;

  NotMapped(Report report) {
    this.report = report;
  }

  void report(List<TypeElement> types) {
    for (TypeElement type : types) {
      reportAnnotations(type);
      for (Element member : type.getEnclosedElements()) {
        reportAnnotations(member);
      }
    }
  }

  private void reportAnnotations(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isKnownToShape(name(annotation))) {
        String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
        report.warning(element, Messages.notMapped("@" + name));
      }
    }
  }

  private static boolean isKnownToShape(String name) {
    return ANNOTATIONS.contains(name)
        || name.startsWith(ECLIPSELINK)
            && OF_ECLIPSELINK.contains(name.substring(ECLIPSELINK.length()));
  }

  private static String name(AnnotationMirror annotation) {
    return ((QualifiedNameable) annotation.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
  }
}
