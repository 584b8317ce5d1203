package io.godwit.processor.naming;

/** Jakarta Persistence's names, as they are. */
final class JpaNaming implements Naming {

  @Override
  public Name physical(Name logical) {
    return logical;
  }

  @Override
  public Name joinTable(Name ownerTable, Name targetTable, String attribute) {
    return ownerTable.with("_", targetTable);
  }
}
