package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.type.TypeMirror;

/**
 * What the constraints of Jakarta Validation do to the schema of a running application: Hibernate
 * applies those of the default group.
 */
final class BeanValidation {

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
