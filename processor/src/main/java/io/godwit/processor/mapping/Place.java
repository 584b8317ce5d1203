package io.godwit.processor.mapping;

import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.Rules;

/**
 * Where an attribute is bound.
 *
 * @param table whose columns it makes
 * @param path of the embedded attributes around it, with a dot at the end; empty for none
 * @param overrides what is said of it from outside
 * @param key whether it's part of a primary key
 * @param isInherited whether it's repeated here from the entity that declares it; collections
 *     aren't
 * @param validated how much constraints count here
 * @param columnPattern what becomes of the name of a column, which stands for {@code %s}
 */
record Place(
    EntityClass entity,
    TableDraft table,
    String path,
    Overrides overrides,
    boolean key,
    boolean isInherited,
    String columnPattern,
    Validated validated) {

  /** How much the constraints of Jakarta Validation count. */
  enum Validated {
    FULLY,
    /** All but those that would make a column not null. */
    NULLABLE,
    NOT
  }

  static Place of(EntityClass entity) {
    return new Place(
        entity, entity.table(), "", entity.overrides(), false, false, "%s", Validated.FULLY);
  }

  boolean isEmbedded() {
    return !path.isEmpty();
  }

  Place asKey() {
    return new Place(entity, table, path, overrides, true, isInherited, columnPattern, validated);
  }

  Place inherited() {
    return new Place(entity, table, path, overrides, key, true, columnPattern, validated);
  }

  Place in(TableDraft otherTable) {
    return new Place(
        entity, otherTable, path, overrides, key, isInherited, columnPattern, validated);
  }

  /** The place of an embedded attribute's own attributes. */
  Place under(Attribute embedded, Rules rules) {
    return new Place(
        entity,
        table,
        path + embedded.name() + '.',
        overrides.under(embedded.name()).over(Overrides.of(embedded.annotations())),
        key,
        isInherited,
        columnPattern.replace("%s", pattern(embedded)),
        BeanValidation.under(this, embedded, rules));
  }

  private static String pattern(Attribute embedded) {
    return embedded
        .annotations()
        .hibernate("EmbeddedColumnNaming")
        .map(it -> it.text("value").orElse(embedded.name() + "_%s"))
        .orElse("%s");
  }

  /** The name of a column that holds a basic value. */
  Name column(Name logical) {
    return columnPattern.equals("%s")
        ? logical
        : new Name(columnPattern.replace("%s", logical.text()), logical.quoted());
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
