package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.type.BasicTypes;
import io.godwit.processor.type.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.type.TypeMirror;

/** The constraints of Jakarta Validation on one attribute, and what they do to its column. */
final class Constraints {

  /** Of an attribute without any. */
  static final Constraints NONE = new Constraints(List.of(), false);

  private final List<Annotation> all;
  private final boolean notNullCounts;

  /**
   * @param notNullCounts whether a column is made not null: those of an embeddable that may be
   *     absent as a whole aren't
   */
  Constraints(List<Annotation> all, boolean notNullCounts) {
    this.all = all;
    this.notNullCounts = notNullCounts;
  }

  boolean notNull() {
    if (notNullCounts) {
      for (Annotation each : all) {
        switch (name(each)) {
          case "NotNull", "NotEmpty", "NotBlank" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** The column's settings with the length and the digits that the constraints allow. */
  ColumnSettings limited(ColumnSettings column, TypeMirror type) {
    ColumnSettings result = column;
    for (Annotation each : all) {
      switch (name(each)) {
        case "Size", "Length" -> {
          int max = each.number("max", 0);
          if (max > 0
              && max < Integer.MAX_VALUE
              && BasicTypes.name(type).equals("java.lang.String")) {
            result = result.withLength(max);
          }
        }
        case "Digits" -> {
          int fraction = each.number("fraction", 0);
          result = result.withDigits(each.number("integer", 0) + fraction, fraction);
        }
        default -> {}
      }
    }
    return result;
  }

  /** From a column's name, as SQL, to the conditions that the constraints make. */
  List<UnaryOperator<String>> bounds() {
    if (all.isEmpty()) {
      return List.of();
    }
    List<UnaryOperator<String>> bounds = new ArrayList<>();
    for (Annotation each : all) {
      switch (name(each)) {
        case "Min" -> bounds.add(bound(">=", each.longNumber("value").orElse(0L)));
        case "Max" -> bounds.add(bound("<=", each.longNumber("value").orElse(0L)));
        case "Range" -> {
          bounds.add(bound(">=", each.longNumber("min").orElse(0L)));
          bounds.add(bound("<=", each.longNumber("max").orElse(Long.MAX_VALUE)));
        }
        default -> {}
      }
    }
    return bounds;
  }

  private static UnaryOperator<String> bound(String operator, long value) {
    return column -> column + " " + operator + " " + value;
  }

  private static String name(Annotation constraint) {
    String type = constraint.type();
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
