package io.godwit.processor.type;

import java.util.Optional;

/**
 * Where a provider's generated keys come from.
 *
 * @param sequence the sequence that all entities share which name none; empty where each has one
 * @param startsAtLast whether a sequence starts with the last value of the first block, and a table
 *     before its first value
 * @param automaticRow the table's row for keys of no particular strategy; empty where these come
 *     from a sequence
 * @param tableRow the table's row for keys that come from the table and from no particular
 *     generator
 * @param table the table of the generators that name none
 * @param namedAfterGenerator whether a generator that names no table has one of its own name, with
 *     a row for each entity
 * @param keyColumn the name of the column that tells generators apart
 * @param keyType its type
 * @param valueColumn the name of the column that counts
 * @param valueType its type
 */
public record GeneratorRules(
    Optional<String> sequence,
    boolean startsAtLast,
    Optional<String> automaticRow,
    String tableRow,
    String table,
    boolean namedAfterGenerator,
    String keyColumn,
    String keyType,
    String valueColumn,
    String valueType) {}
