package io.godwit.processor.xml;

import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * What a mapping file says of an attribute.
 *
 * @param access how it's read, where that is said of the attribute itself
 * @param isKey whether it's the identifier, or a part of it
 */
record MappedAttribute(
    String name,
    Optional<AccessType> access,
    boolean isKey,
    List<Annotation> annotations,
    XmlPlace place) {}
