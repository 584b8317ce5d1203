package io.godwit.processor.ask;

import java.util.Optional;

/**
 * What a type of Hibernate's stores.
 *
 * @param code of {@code org.hibernate.type.SqlTypes}
 * @param javaType the class that the values are of
 * @param length where the type has one of its own
 * @param precision where the type has one of its own
 * @param scale where the type has one of its own
 */
public record StoredType(
    int code,
    String javaType,
    Optional<Integer> length,
    Optional<Integer> precision,
    Optional<Integer> scale) {}
