package io.godwit.processor.mapping;

import io.godwit.processor.mapping.Place.Validated;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.Rules;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the constraints of Jakarta Validation that shape the schema of a running application: those
 * of the default group, on the field or on the getter, where Hibernate looks for them.
 */
final class BeanValidation {

  private static final String CONSTRAINTS = "jakarta.validation.constraints.";
  private static final String OF_HIBERNATE = "org.hibernate.validator.constraints.";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final int DEEPEST = 8;

  private final Rules rules;

  BeanValidation(Rules rules) {
    this.rules = rules;
  }

  /** The constraints of an attribute in its place. */
  Constraints of(Place place, Attribute attribute) {
    if (!rules.beanValidation() || place.validated() == Validated.NOT) {
      return Constraints.NONE;
    }
    List<Annotation> found = new ArrayList<>();
    add(attribute.annotations(), found, 0);
    add(attribute.annotationsOfOther(), found, 0);
    return found.isEmpty()
        ? Constraints.NONE
        : new Constraints(found, place.validated() == Validated.FULLY);
  }

  /** How the attributes of an embedded attribute are validated: only where it says so. */
  static Validated under(Place place, Attribute embedded, Rules rules) {
    boolean cascaded =
        embedded.annotations().find("jakarta.validation.", "Valid").isPresent()
            || embedded.annotationsOfOther().find("jakarta.validation.", "Valid").isPresent();
    if (!cascaded || place.validated() == Validated.NOT) {
      return Validated.NOT;
    }
    return new BeanValidation(rules).of(place, embedded).notNull()
        ? Validated.FULLY
        : Validated.NULLABLE;
  }

  private static void add(Annotations annotations, List<Annotation> found, int depth) {
    for (Annotation each : annotations.all()) {
      String type = each.type();
      if (type.startsWith(CONSTRAINTS) && type.endsWith(".List")) {
        each.annotations("value").stream().filter(BeanValidation::applies).forEach(found::add);
      } else if (type.startsWith(CONSTRAINTS) || type.startsWith(OF_HIBERNATE)) {
        if (applies(each)) {
          found.add(each);
        }
      } else if (!isKnownForOther(type) && depth < DEEPEST) {
        composed(each, found, depth);
      }
    }
  }

  /** A constraint of the user's is made of the constraints on its annotation type. */
  private static void composed(Annotation annotation, List<Annotation> found, int depth) {
    if (annotation.mirror().isEmpty()) {
      return;
    }
    Element type = annotation.mirror().get().getAnnotationType().asElement();
    for (AnnotationMirror meta : type.getAnnotationMirrors()) {
      if (meta.getAnnotationType().asElement().toString().equals(CONSTRAINT)) {
        if (applies(annotation)) {
          add(Annotations.of(type), found, depth + 1);
        }
        return;
      }
    }
  }

  private static boolean isKnownForOther(String type) {
    return type.startsWith("jakarta.persistence.")
        || type.startsWith("org.hibernate.annotations.")
        || type.startsWith("io.godwit.")
        || type.startsWith("java.lang.");
  }

  private static boolean applies(Annotation constraint) {
    List<TypeMirror> groups = constraint.classLiterals("groups");
    for (TypeMirror group : groups) {
      if (group.toString().equals(DEFAULT_GROUP)) {
        return true;
      }
    }
    return groups.isEmpty();
  }
}
