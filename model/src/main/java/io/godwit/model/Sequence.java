package io.godwit.model;

import java.util.Optional;

/**
 * A sequence of its own; the sequence of an identity column is part of its {@link
 * DefaultValue.Identity}.
 *
 * @param ownedBy the column with which it is dropped (as with {@code serial})
 */
public record Sequence(ObjectName name, SequenceOptions options, Optional<ColumnName> ownedBy) {}
