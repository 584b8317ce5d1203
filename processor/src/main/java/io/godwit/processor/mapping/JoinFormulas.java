package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.ArrayList;
import java.util.List;

/** Associations that refer to their target by expressions, alone or beside columns. */
final class JoinFormulas {

  /** Whether a part of the reference is an expression, so that there is no foreign key. */
  static boolean isPresent(Annotations annotations) {
    if (annotations.hasHibernate("JoinFormula")) {
      return true;
    }
    for (Annotation part : parts(annotations)) {
      if (isFormula(part)) {
        return true;
      }
    }
    return false;
  }

  /** The join columns that stand beside expressions. */
  static List<Annotation> columns(Annotations annotations) {
    List<Annotation> columns = new ArrayList<>();
    for (Annotation part : parts(annotations)) {
      if (!isFormula(part)) {
        part.annotation("column").ifPresent(columns::add);
      }
    }
    return columns;
  }

  /** The parts, each of them a column or an expression. */
  private static List<Annotation> parts(Annotations annotations) {
    return annotations.repeatedHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas");
  }

  private static boolean isFormula(Annotation part) {
    return part.annotation("formula").flatMap(it -> it.text("value")).isPresent();
  }

  private JoinFormulas() {}
}
