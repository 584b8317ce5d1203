package io.godwit.processor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where something stands in the source, as far as elements tell.
 *
 * @param outermostType the name of the class around all
 * @param members which member it is, of each class from the outermost on; empty for that class
 * @param annotation which of the element's annotations it is; behind them for the element itself
 */
record SourceOrder(String outermostType, List<Integer> members, int annotation)
    implements Comparable<SourceOrder> {

  private static final Comparator<SourceOrder> ORDER =
      Comparator.comparing(SourceOrder::outermostType)
          .thenComparing(SourceOrder::members, SourceOrder::compare)
          .thenComparingInt(SourceOrder::annotation);

  /** The place of an annotation or an element; what stands nowhere comes first. */
  static SourceOrder of(Optional<Element> element, Optional<AnnotationMirror> annotation) {
    if (element.isEmpty()) {
      return new SourceOrder("", List.of(), 0);
    }
    List<? extends AnnotationMirror> annotations = element.get().getAnnotationMirrors();
    List<Integer> members = new ArrayList<>();
    Element outermost = element.get();
    while (outermost.getEnclosingElement() instanceof TypeElement type) {
      members.add(0, type.getEnclosedElements().indexOf(outermost));
      outermost = type;
    }
    return new SourceOrder(
        outermost.toString(),
        List.copyOf(members),
        annotation.map(it -> indexOf(it, annotations)).orElse(annotations.size()));
  }

  @Override
  public int compareTo(SourceOrder other) {
    return ORDER.compare(this, other);
  }

  /** A class comes before its members. */
  private static int compare(List<Integer> first, List<Integer> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      int difference = first.get(i).compareTo(second.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(first.size(), second.size());
  }

  private static int indexOf(AnnotationMirror wanted, List<? extends AnnotationMirror> all) {
    for (int i = 0; i < all.size(); i++) {
      if (holds(all.get(i), wanted)) {
        return i;
      }
    }
    return all.size();
  }

  /** A compiler's annotation may be a value too, namely its own. */
  private static boolean holds(Object value, AnnotationMirror wanted) {
    if (value instanceof AnnotationMirror annotation) {
      return annotation.equals(wanted)
          || annotation.getElementValues().values().stream().anyMatch(it -> holds(it, wanted));
    }
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(it -> holds(it, wanted));
    }
    return value instanceof AnnotationValue wrapped && holds(wrapped.getValue(), wanted);
  }
}
