package io.godwit.processor.naming;

/** Names that hold the whole path of an attribute in embedded ones. */
final class ComponentPathNames extends JpaNames {

  @Override
  public Name column(String path) {
    return Name.implied(path.replace('.', '_'));
  }

  @Override
  public Name joinColumn(Reference reference) {
    String prefix =
        reference.path().map(it -> it.replace('.', '_')).orElseGet(() -> reference.target().name());
    return Name.implied(prefix).with("_", reference.column());
  }
}
