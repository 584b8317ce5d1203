package io.godwit.processor.naming;

/**
 * The names of Hibernate's own mapping files: a column that refers is called like its attribute.
 */
final class LegacyHbmNames extends JpaNames {

  @Override
  public Name joinTable(
      EntityNames owner, Name ownerTable, EntityNames target, Name targetTable, String path) {
    return ownerTable.with("_", Name.implied(attribute(path)));
  }

  @Override
  public Name joinColumn(Reference reference) {
    return reference
        .path()
        .map(it -> Name.implied(attribute(it)))
        .orElseGet(() -> super.joinColumn(reference));
  }
}
