package io.godwit.processor.mapping;

import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.read.Attribute;

/**
 * Where an attribute is bound.
 *
 * @param table whose columns it makes
 * @param path of the embedded attributes around it, with a dot at the end; empty for none
 * @param overrides what is said of it from outside
 * @param key whether it's part of a primary key
 */
record Place(EntityClass entity, TableDraft table, String path, Overrides overrides, boolean key) {

  static Place of(EntityClass entity) {
    return new Place(entity, entity.table(), "", entity.overrides(), false);
  }

  boolean isEmbedded() {
    return !path.isEmpty();
  }

  Place asKey() {
    return new Place(entity, table, path, overrides, true);
  }

  Place in(TableDraft otherTable) {
    return new Place(entity, otherTable, path, overrides, key);
  }

  /** The place of an embedded attribute's own attributes. */
  Place under(Attribute embedded) {
    return new Place(
        entity,
        table,
        path + embedded.name() + '.',
        overrides.under(embedded.name()).over(Overrides.of(embedded.annotations())),
        key);
  }

  /** Columns of a row that belongs to another kind of entity are null. */
  boolean isSingleTableSubclass() {
    return entity.isSingleTableSubclass() && table == entity.table();
  }

  Declarer declarer(Attribute attribute) {
    return Declarer.of(
        entity.javaClass().binaryName(), path + attribute.name(), attribute.element());
  }
}
