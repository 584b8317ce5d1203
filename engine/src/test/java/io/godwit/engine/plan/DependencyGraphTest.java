package io.godwit.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.godwit.engine.diff.Change;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

  private static final Fact A = Fact.ready(ObjectId.table(ObjectName.of("a")));
  private static final Fact B = Fact.ready(ObjectId.table(ObjectName.of("b")));

  @Test
  void aUnitComesAfterWhatItNeeds() {
    assertEquals(
        List.of("b", "a"),
        order(recipe("a", Phase.EXPAND).after(B), recipe("b", Phase.EXPAND).provides(B)));
  }

  @Test
  void whatNothingProvidesHoldsAlready() {
    assertEquals(List.of("a"), order(recipe("a", Phase.EXPAND).after(B)));
  }

  @Test
  void whatWaitsForALaterPhaseIsOfThatPhase() {
    List<Batch> batches =
        Batches.of(
            new DependencyGraph(
                List.of(
                    recipe("a", Phase.EXPAND).after(B), recipe("b", Phase.CONTRACT).provides(B))),
            Map.of());
    assertEquals(
        List.of(Phase.CONTRACT, Phase.CONTRACT),
        batches.stream().flatMap(it -> it.statements().stream()).map(Statement::phase).toList());
  }

  @Test
  void aWishThatCannotBeGrantedIsDropped() {
    assertEquals(
        List.of("a", "b"),
        order(
            recipe("a", Phase.EXPAND).provides(A).preferablyAfter(List.of(B)),
            recipe("b", Phase.EXPAND).provides(B).after(A)));
  }

  @Test
  void aCircleIsAnErrorAndNotAnOrder() {
    List<Recipe> circle =
        List.of(
            recipe("a", Phase.EXPAND).provides(A).after(B),
            recipe("b", Phase.EXPAND).provides(B).after(A));
    assertThrows(IllegalStateException.class, () -> new DependencyGraph(circle));
  }

  @Test
  void everyKindOfChangeHasItsPlaceInTheOrder() {
    List<Class<?>> kinds = Arrays.asList(Change.class.getPermittedSubclasses());
    assertEquals(List.of(), kinds.stream().filter(it -> !ChangeOrder.knows(it)).toList());
  }

  private static Recipe recipe(String sql, Phase phase) {
    return new Recipe().then(Statement.of(sql, ObjectId.table(ObjectName.of("t")), phase));
  }

  private static List<String> order(Recipe... recipes) {
    return Batches.of(new DependencyGraph(List.of(recipes)), Map.of()).stream()
        .flatMap(it -> it.statements().stream())
        .map(Statement::sql)
        .toList();
  }
}
