package io.godwit.processor.type;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A basic value in its place: an attribute, an element of a collection, or a key of a map.
 *
 * @param enumerated {@code @Enumerated} or {@code @MapKeyEnumerated}
 * @param temporal {@code @Temporal} or {@code @MapKeyTemporal}
 * @param converter the class of {@code @Convert}
 * @param convertible whether an automatic converter applies: it doesn't to ids and versions
 */
public record BasicUse(
    TypeMirror type,
    Annotations annotations,
    ColumnSettings column,
    Optional<Annotation> enumerated,
    Optional<Annotation> temporal,
    Optional<TypeMirror> converter,
    boolean convertible) {}
