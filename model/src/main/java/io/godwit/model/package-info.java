/**
 * The described database, and its JSON form {@code META-INF/godwit/schema.json}: the contract
 * between the processor, which writes it, and the engine, which reads it.
 *
 * <p>Every type is a value: a record of strings, lists and other records. A list is never null and
 * an absent thing is {@link java.util.Optional}; sorting and copying happen in the compact
 * constructors, so that two descriptions of one database are equal.
 */
@NullMarked
package io.godwit.model;

import org.jspecify.annotations.NullMarked;
