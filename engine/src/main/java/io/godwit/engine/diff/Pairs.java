package io.godwit.engine.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which of a table's constraints (or indexes) of {@code from} stands for which of {@code to}. What
 * they constrain counts first and the name second, since names that nobody chose differ between
 * tools; and of two that are alike each stands for one.
 *
 * @param same the same thing, perhaps under another name
 * @param replaced another thing under the same name
 */
record Pairs<T>(List<FromTo<T>> same, List<FromTo<T>> replaced, List<T> dropped, List<T> added) {

  static <T> Pairs<T> of(
      List<? extends T> from,
      List<? extends T> to,
      Function<T, String> name,
      Function<T, T> nameless) {
    List<T> dropped = new ArrayList<>(from);
    List<T> added = new ArrayList<>(to);
    List<FromTo<T>> same = take(dropped, added, Object::equals);
    same.addAll(take(dropped, added, (a, b) -> nameless.apply(a).equals(nameless.apply(b))));
    List<FromTo<T>> replaced = take(dropped, added, (a, b) -> name.apply(a).equals(name.apply(b)));
    return new Pairs<>(same, replaced, dropped, added);
  }

  private static <T> List<FromTo<T>> take(List<T> dropped, List<T> added, BiPredicate<T, T> fit) {
    List<FromTo<T>> taken = new ArrayList<>();
    for (T candidate : List.copyOf(dropped)) {
      added.stream()
          .filter(it -> fit.test(candidate, it))
          .findFirst()
          .ifPresent(
              it -> {
                taken.add(new FromTo<>(candidate, it));
                dropped.remove(candidate);
                added.remove(it);
              });
    }
    return taken;
  }
}
