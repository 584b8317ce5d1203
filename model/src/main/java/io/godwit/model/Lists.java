package io.godwit.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorted, unmodifiable copies for the compact constructors of this package. */
final class Lists {

  static <T> List<T> sorted(List<T> values, Comparator<? super T> order) {
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(order);
    return List.copyOf(sorted);
  }

  private Lists() {}
}
