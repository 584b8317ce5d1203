package io.godwit.processor.naming;

/** Jakarta Persistence's names: of an attribute in an embedded one, only its own name counts. */
class JpaNames implements ImplicitNaming {

  @Override
  public Name entityTable(EntityNames entity) {
    return Name.implied(entity.name());
  }

  @Override
  public Name collectionTable(EntityNames owner, Name ownerTable, String path) {
    Name name = Name.implied(owner.name() + "_" + attribute(path));
    return ownerTable.quoted() ? new Name(name.text(), true) : name;
  }

  @Override
  public Name joinTable(
      EntityNames owner, Name ownerTable, EntityNames target, Name targetTable, String path) {
    return ownerTable.with("_", targetTable);
  }

  @Override
  public Name column(String path) {
    return Name.implied(attribute(path));
  }

  @Override
  public Name joinColumn(Reference reference) {
    String prefix =
        reference.path().map(this::attribute).orElseGet(() -> reference.target().name());
    return Name.implied(prefix).with("_", reference.column());
  }

  @Override
  public Name keyJoinColumn(Name table, Name column) {
    return column;
  }

  /** What of a path goes into a name. */
  String attribute(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
