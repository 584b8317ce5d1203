package io.godwit.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came out of a run, in numbers, and what was not compared by name. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> notTried = new ArrayList<>();

  synchronized void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  synchronized void notTried(String what) {
    notTried.add(what);
  }

  @Override
  public synchronized String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach((what, count) -> text.append(String.format("%6d  %s%n", count, what)));
    Collections.sort(notTried);
    notTried.forEach(it -> text.append("        not tried: ").append(it).append('\n'));
    return text.toString();
  }
}
