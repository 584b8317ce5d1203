package io.godwit.processor.mapping;

import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.naming.SqlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a subclass of a single table requires of its own rows: from Hibernate 7.1 on, a check says
 * what the columns, which other rows leave null, can't.
 */
final class SubclassChecks {

  private final Mapping mapping;
  private final Map<EntityClass, List<String>> required = new LinkedHashMap<>();

  SubclassChecks(Mapping mapping) {
    this.mapping = mapping;
  }

  void require(EntityClass subclass, String column) {
    required.computeIfAbsent(subclass, it -> new ArrayList<>()).add(column);
  }

  /** Writes the checks; the discriminators of all hierarchies are known by now. */
  void bind(Discriminators discriminators) {
    if (!mapping.rules().since72()) {
      return;
    }
    required.forEach(
        (subclass, columns) ->
            discriminators
                .condition(subclass, "<>")
                .ifPresent(
                    other -> {
                      String all =
                          columns.stream()
                              .map(it -> SqlText.identifier(it) + " is not null")
                              .collect(Collectors.joining(" and "));
                      subclass
                          .table()
                          .check(
                              new CheckDraft(
                                  Optional.empty(),
                                  Optional.empty(),
                                  other + " or (" + all + ")",
                                  subclass.declarer()));
                    }));
  }
}
