package io.godwit.processor.naming;

/** The names of Jakarta Persistence 2.0: the owner's table counts, not the entity's name. */
final class LegacyJpaNames extends JpaNames {

  @Override
  public Name collectionTable(EntityNames owner, Name ownerTable, String path) {
    return ownerTable.with("_", Name.implied(attribute(path)));
  }

  @Override
  public Name joinColumn(Reference reference) {
    return reference
        .path()
        .map(it -> Name.implied(attribute(it)))
        .orElseGet(reference::table)
        .with("_", reference.column());
  }
}
