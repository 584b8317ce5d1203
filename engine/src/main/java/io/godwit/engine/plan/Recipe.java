package io.godwit.engine.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What carries out one change, or one part of it: units that run in this order, the facts that must
 * hold before the first and those that hold after the last.
 */
final class Recipe {

  private final Set<Fact> requires = new LinkedHashSet<>();
  private final Set<Fact> wishes = new LinkedHashSet<>();
  private final Set<Fact> provides = new LinkedHashSet<>();
  private final List<Unit> units = new ArrayList<>();

  /** A fact that nothing in the plan provides holds already. */
  Recipe after(Fact... facts) {
    return after(List.of(facts));
  }

  Recipe after(Collection<Fact> facts) {
    requires.addAll(facts);
    return this;
  }

  /** What should hold before, unless that would make recipes wait for each other. */
  Recipe preferablyAfter(Collection<Fact> facts) {
    wishes.addAll(facts);
    return this;
  }

  Recipe provides(Fact... facts) {
    provides.addAll(List.of(facts));
    return this;
  }

  /** Statements of one transaction. */
  Recipe then(Statement... statements) {
    return then(List.of(statements));
  }

  Recipe then(List<Statement> statements) {
    units.add(new Unit(statements, false));
    return this;
  }

  /** Statements whose transaction must end before anything else runs. */
  Recipe thenAlone(List<Statement> statements) {
    units.add(new Unit(statements, true));
    return this;
  }

  Set<Fact> required() {
    return requires;
  }

  Set<Fact> wished() {
    return wishes;
  }

  Set<Fact> provided() {
    return provides;
  }

  List<Unit> units() {
    return units;
  }
}
