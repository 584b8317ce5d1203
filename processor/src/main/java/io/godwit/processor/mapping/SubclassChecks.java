package io.godwit.processor.mapping;

import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.naming.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a subclass of a single table requires of its own rows: from Hibernate 7.1 on, a check says
 * what the columns, which other rows leave null, can't.
 */
final class SubclassChecks {

  private final Mapping mapping;
  private final Map<EntityClass, List<String>> required = new HashMap<>();

  SubclassChecks(Mapping mapping) {
    this.mapping = mapping;
  }

  void require(EntityClass subclass, String column) {
    required.computeIfAbsent(subclass, it -> new ArrayList<>()).add(column);
  }

  /**
   * Writes the checks; the discriminators of all hierarchies are known by now. An entity's check
   * also says what its parent requires, but not what the parent's parent does.
   */
  void bind(Collection<EntityClass> entities, Discriminators discriminators) {
    if (!mapping.rules().since72() || required.isEmpty()) {
      return;
    }
    for (EntityClass entity : entities) {
      if (entity.isSingleTableSubclass() && !entity.javaClass().isAbstract()) {
        check(entity, discriminators);
      }
    }
  }

  private void check(EntityClass entity, Discriminators discriminators) {
    List<String> all = new ArrayList<>();
    add(entity.parent().orElseThrow(), all);
    add(entity, all);
    Optional<String> other = discriminators.isNot(entity);
    if (!all.isEmpty() && other.isPresent()) {
      entity
          .table()
          .check(
              new CheckDraft(
                  Optional.empty(),
                  Optional.empty(),
                  other.get() + " or (" + String.join(" and ", all) + ")",
                  entity.declarer()));
    }
  }

  private void add(EntityClass entity, List<String> conditions) {
    for (String column : required.getOrDefault(entity, List.of())) {
      conditions.add(SqlText.identifier(column) + " is not null");
    }
  }
}
