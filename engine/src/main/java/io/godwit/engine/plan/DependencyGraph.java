package io.godwit.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which unit waits for which. Units come out in the order in which they were planned, as far as
 * their dependencies allow: the same changes give the same plan.
 */
final class DependencyGraph {

  private static final class Node {
    final int number;
    Unit unit;
    final Set<Node> waitsFor = new LinkedHashSet<>();
    final Set<Node> successors = new LinkedHashSet<>();
    int open;

    Node(int number, Unit unit) {
      this.number = number;
      this.unit = unit;
    }
  }

  private static final Comparator<Node> IN_PHASE_AND_PLANNED_ORDER =
      Comparator.<Node, Phase>comparing(it -> it.unit.phase()).thenComparing(it -> it.number);

  private final List<Node> nodes = new ArrayList<>();
  private final TreeSet<Node> ready = new TreeSet<>(IN_PHASE_AND_PLANNED_ORDER);

  DependencyGraph(List<Recipe> recipes) {
    connect(recipes);
    postponePhases();
    for (Node node : nodes) {
      node.open = node.waitsFor.size();
      if (node.open == 0) {
        ready.add(node);
      }
    }
  }

  boolean isEmpty() {
    return ready.isEmpty();
  }

  /** The first unit of those that wait for nothing any more; its phase is the earliest one. */
  Unit first() {
    return ready.first().unit;
  }

  /** Takes the first unit that fits out of those that wait for nothing any more. */
  Optional<Unit> take(Predicate<Unit> fits) {
    for (Node node : ready) {
      if (fits.test(node.unit)) {
        ready.remove(node);
        for (Node successor : node.successors) {
          if (--successor.open == 0) {
            ready.add(successor);
          }
        }
        return Optional.of(node.unit);
      }
    }
    return Optional.empty();
  }

  private void connect(List<Recipe> recipes) {
    Map<Fact, Set<Recipe>> providers = new HashMap<>();
    Map<Recipe, Node> firsts = new HashMap<>();
    Map<Recipe, Node> lasts = new HashMap<>();
    for (Recipe recipe : recipes) {
      recipe
          .provided()
          .forEach(it -> providers.computeIfAbsent(it, key -> new LinkedHashSet<>()).add(recipe));
      for (Unit unit : recipe.units()) {
        Node node = new Node(nodes.size(), unit);
        nodes.add(node);
        firsts.putIfAbsent(recipe, node);
        Node before = lasts.put(recipe, node);
        if (before != null) {
          edge(before, node);
        }
      }
    }
    for (Recipe recipe : recipes) {
      for (Recipe provider : providersOf(recipe.required(), providers, recipe)) {
        edge(lasts.get(provider), firsts.get(recipe));
      }
    }
    for (Recipe recipe : recipes) {
      for (Recipe provider : providersOf(recipe.wished(), providers, recipe)) {
        if (!leads(firsts.get(recipe), lasts.get(provider), new HashSet<>())) {
          edge(lasts.get(provider), firsts.get(recipe));
        }
      }
    }
  }

  private static Set<Recipe> providersOf(
      Set<Fact> facts, Map<Fact, Set<Recipe>> providers, Recipe besides) {
    Set<Recipe> found = new LinkedHashSet<>();
    facts.forEach(it -> found.addAll(providers.getOrDefault(it, Set.of())));
    found.remove(besides);
    return found;
  }

  /** Whether the second of two nodes waits for the first, or for one that does. */
  private static boolean leads(Node from, Node to, Set<Node> seen) {
    return from == to
        || seen.add(from) && from.successors.stream().anyMatch(it -> leads(it, to, seen));
  }

  private static void edge(Node before, Node after) {
    after.waitsFor.add(before);
    before.successors.add(after);
  }

  /** What waits for something of a later phase is itself of that phase. */
  private void postponePhases() {
    PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparing((Node it) -> it.number));
    for (Node node : nodes) {
      node.open = node.waitsFor.size();
      if (node.open == 0) {
        open.add(node);
      }
    }
    int seen = 0;
    while (!open.isEmpty()) {
      Node node = open.remove();
      seen++;
      for (Node successor : node.successors) {
        if (successor.unit.phase().compareTo(node.unit.phase()) < 0) {
          successor.unit = successor.unit.in(node.unit.phase());
        }
        if (--successor.open == 0) {
          open.add(successor);
        }
      }
    }
    if (seen < nodes.size()) {
      throw new IllegalStateException(
          "These statements wait for each other: " + String.join("; ", circle()));
    }
  }

  /**
   * The first statements of some units of which each waits for the next, and the last for the
   * first.
   */
  private List<String> circle() {
    List<Node> path = new ArrayList<>();
    Node node = nodes.stream().filter(it -> it.open > 0).findFirst().orElseThrow();
    while (!path.contains(node)) {
      path.add(node);
      node = node.waitsFor.stream().filter(it -> it.open > 0).findFirst().orElseThrow();
    }
    return path.subList(path.indexOf(node), path.size()).stream()
        .map(it -> it.unit.statements().get(0).sql())
        .toList();
  }
}
