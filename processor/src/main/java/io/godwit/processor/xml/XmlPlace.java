package io.godwit.processor.xml;

/**
 * Where something stands.
 *
 * @param file its name as a resource, as in {@code META-INF/orm.xml}
 */
public record XmlPlace(String file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
