package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.type.TypeMirror;

/**
 * What the constraints of Jakarta Validation do to the schema of a running application: Hibernate
 * applies those of the default group.
 */
final class BeanValidation {

  private static final String VALIDATION = "jakarta.validation.";
  private static final String HIBERNATE_VALIDATOR = "org.hibernate.validator.constraints.";

  private final Rules rules;

  BeanValidation(Rules rules) {
    this.rules = rules;
  }

  boolean notNull(Annotations annotations) {
    return rules.beanValidation()
        && (applies(annotations.validation("NotNull"))
            || applies(annotations.validation("NotEmpty"))
            || applies(annotations.validation("NotBlank")));
  }

  /** The column's settings with the length and the digits that the constraints allow. */
  ColumnSettings limited(ColumnSettings column, Annotations annotations, TypeMirror type) {
    if (!rules.beanValidation()) {
      return column;
    }
    ColumnSettings result = column;
    if (BasicTypes.name(type).equals("java.lang.String")) {
      Optional<Annotation> size =
          annotations.validation("Size").or(() -> annotations.find(HIBERNATE_VALIDATOR, "Length"));
      int max = size.filter(it -> applies(size)).map(it -> it.number("max", 0)).orElse(0);
      if (max > 0 && max < Integer.MAX_VALUE) {
        result = result.withLength(max);
      }
    }
    Optional<Annotation> digits = annotations.validation("Digits");
    if (applies(digits)) {
      int fraction = digits.get().number("fraction", 0);
      result = result.withDigits(digits.get().number("integer", 0) + fraction, fraction);
    }
    return result;
  }

  /** From a column's name, as SQL, to the conditions that the constraints make. */
  List<UnaryOperator<String>> checks(Annotations annotations) {
    List<UnaryOperator<String>> checks = new ArrayList<>();
    if (rules.beanValidation()) {
      bound(checks, annotations.validation("Min"), "value", ">=");
      bound(checks, annotations.validation("Max"), "value", "<=");
      Optional<Annotation> range = annotations.find(HIBERNATE_VALIDATOR, "Range");
      bound(checks, range, "min", ">=");
      bound(checks, range, "max", "<=");
    }
    return checks;
  }

  /**
   * The attributes of an embeddable with the constraints that count there: Hibernate only looks
   * into what is {@code @Valid} and no collection, and makes a column not null only where the whole
   * is.
   */
  List<Attribute> inside(Attribute embedded, List<Attribute> parts) {
    Annotations annotations = embedded.annotations();
    if (annotations.find(VALIDATION, "Valid").isEmpty()
        || annotations.hasJpa("ElementCollection")) {
      return without(parts, BeanValidation::constrains);
    }
    return notNull(annotations) ? parts : without(parts, BeanValidation::forbidsNull);
  }

  private static boolean constrains(Annotation annotation) {
    return annotation.type().startsWith(VALIDATION)
        || annotation.type().startsWith(HIBERNATE_VALIDATOR);
  }

  private static boolean forbidsNull(Annotation annotation) {
    return annotation.type().startsWith(VALIDATION)
        && (annotation.type().endsWith(".NotNull")
            || annotation.type().endsWith(".NotEmpty")
            || annotation.type().endsWith(".NotBlank"));
  }

  private static List<Attribute> without(List<Attribute> parts, Predicate<Annotation> unwanted) {
    List<Attribute> result = new ArrayList<>(parts.size());
    for (Attribute part : parts) {
      result.add(part.with(part.annotations().without(unwanted)));
    }
    return result;
  }

  private static void bound(
      List<UnaryOperator<String>> checks,
      Optional<Annotation> constraint,
      String member,
      String operator) {
    if (applies(constraint)) {
      constraint
          .get()
          .longNumber(member)
          .ifPresent(value -> checks.add(column -> column + " " + operator + " " + value));
    }
  }

  private static boolean applies(Optional<Annotation> constraint) {
    return constraint.isPresent() && constraint.get().classLiterals("groups").isEmpty();
  }
}
