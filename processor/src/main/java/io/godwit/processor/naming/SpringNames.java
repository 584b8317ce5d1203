package io.godwit.processor.naming;

/** Spring Boot's names: an association's table is called after its attribute. */
final class SpringNames extends JpaNames {

  @Override
  public Name joinTable(
      EntityNames owner, Name ownerTable, EntityNames target, Name targetTable, String path) {
    return ownerTable.with("_", Name.implied(attribute(path)));
  }
}
