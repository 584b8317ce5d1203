package io.godwit.processor.naming;

/** Names in which the whole path of an attribute stands, so that no two are the same. */
final class PathNames extends JpaNames {

  @Override
  public Name joinTable(
      EntityNames owner, Name ownerTable, EntityNames target, Name targetTable, String path) {
    return ownerTable.with("_", Name.implied(attribute(path)));
  }

  @Override
  String attribute(String path) {
    return path.replace('.', '_');
  }
}
