package io.godwit.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An index of its own; the index behind a primary key or a unique constraint is part of that.
 *
 * @param method {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code brin}, {@code
 *     spgist}, or an extension's
 * @param nullsNotDistinct {@code NULLS NOT DISTINCT}, which PostgreSQL knows from 15 on
 * @param include further columns that the index carries
 * @param where the condition of a partial index as SQL, without the parentheses around it
 * @param storage the storage parameters, as in {@code fillfactor = 70}
 * @param valid false for what a broken {@code CREATE INDEX CONCURRENTLY} leaves behind
 */
public record Index(
    String name,
    String method,
    boolean unique,
    boolean nullsNotDistinct,
    List<IndexKey> keys,
    List<String> include,
    Optional<String> where,
    List<StorageParameter> storage,
    boolean valid) {

  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
    storage = Lists.sorted(storage, Comparator.comparing(StorageParameter::name));
  }

  /** A plain btree index. */
  public static Index of(String name, boolean unique, List<IndexKey> keys) {
    return new Index(
        name, "btree", unique, false, keys, List.of(), Optional.empty(), List.of(), true);
  }

  /** The same index under another name. */
  public Index named(String newName) {
    return new Index(
        newName, method, unique, nullsNotDistinct, keys, include, where, storage, valid);
  }
}
