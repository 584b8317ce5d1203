package io.godwit.processor.mapping;

import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.read.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns an attribute became, for indexes that name attributes. */
final class AttributeColumns {

  /** The columns of an attribute and the table that holds them. */
  record Held(TableDraft table, List<String> columns) {}

  private final Map<EntityClass, Map<String, Held>> known = new HashMap<>();

  void add(Place place, Attribute attribute, TableDraft table, List<String> columns) {
    known
        .computeIfAbsent(place.entity(), it -> new HashMap<>())
        .put(place.path() + attribute.name(), new Held(table, columns));
  }

  List<String> of(Place place, String attribute) {
    return of(place.entity(), place.path() + attribute).map(Held::columns).orElse(List.of());
  }

  /** The columns of an attribute of the entity, or of one that it inherits from. */
  Optional<Held> of(EntityClass entity, String path) {
    Held held = known.getOrDefault(entity, Map.of()).get(path);
    return held == null ? entity.parent().flatMap(parent -> of(parent, path)) : Optional.of(held);
  }
}
