package io.godwit.processor.xml;

import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mapping file says of a class.
 *
 * @param kind {@code Entity}, {@code MappedSuperclass}, {@code Embeddable} or {@code Converter}
 * @param complete whether the annotations of the class don't count
 * @param access what the class's own element says
 * @param fileAccess what the file says of all its classes
 * @param schema of the file
 * @param annotations of the class
 * @param attributes by their names
 */
record MappedClass(
    String kind,
    boolean complete,
    Optional<AccessType> access,
    Optional<AccessType> fileAccess,
    Optional<String> schema,
    List<Annotation> annotations,
    Map<String, MappedAttribute> attributes,
    XmlPlace place) {

  /** Of a class that no file mentions, where all mappings are in files. */
  static MappedClass unmentioned() {
    return new MappedClass(
        "",
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        new XmlPlace("", 0));
  }
}
