package io.godwit.processor.naming;

import java.util.Optional;

/**
 * Names for what nobody named. A path is that of an attribute from its entity on, with dots: {@code
 * address.street}.
 */
public interface ImplicitNaming {

  /** Hibernate's {@code legacy-jpa}. */
  static ImplicitNaming legacyJpa() {
    return new LegacyJpaNames();
  }

  /** Hibernate's {@code legacy-hbm}. */
  static ImplicitNaming legacyHbm() {
    return new LegacyHbmNames();
  }

  /** Hibernate's {@code component-path}. */
  static ImplicitNaming componentPath() {
    return new ComponentPathNames();
  }

  /** An entity's table. */
  Name entityTable(EntityNames entity);

  /** The table of an element collection. */
  Name collectionTable(EntityNames owner, Name ownerTable, String path);

  /** The table of an association. */
  Name joinTable(
      EntityNames owner, Name ownerTable, EntityNames target, Name targetTable, String path);

  /** The column of a basic attribute. */
  Name column(String path);

  /** A column that refers to an entity's. */
  Name joinColumn(Reference reference);

  /** A column of a table's key that refers to another table of the same entity, or its parent's. */
  Name keyJoinColumn(Name table, Name column);

  /**
   * What a column refers to.
   *
   * @param ofElements whether the column is in the table of an element collection
   * @param target the entity that is referred to
   * @param path of the attribute that the column is for, or of its other side; empty where the
   *     entity itself has to serve
   * @param table the target's
   * @param column the target's
   * @param composite whether the target's key has other columns too
   */
  record Reference(
      boolean ofElements,
      EntityNames target,
      Optional<String> path,
      Name table,
      Name column,
      boolean composite) {}
}
