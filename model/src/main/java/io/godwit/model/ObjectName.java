package io.godwit.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * The name of a table, sequence or type, as PostgreSQL's catalog spells it: never quoted, never
 * folded.
 *
 * @param schema the PostgreSQL schema; empty for the default schema, which is the first of the
 *     connection's {@code search_path}, so that one migration fits any schema that it is deployed
 *     to
 * @param name the name within its schema
 */
public record ObjectName(Optional<String> schema, String name) implements Comparable<ObjectName> {

  private static final Comparator<ObjectName> ORDER =
      Comparator.comparing((ObjectName it) -> it.schema().orElse(""))
          .thenComparing(ObjectName::name);

  /** A name in the default schema. */
  public static ObjectName of(String name) {
    return new ObjectName(Optional.empty(), name);
  }

  /** A name in a schema that the user named. */
  public static ObjectName of(String schema, String name) {
    return new ObjectName(Optional.of(schema), name);
  }

  /** Another object of the same schema. */
  public ObjectName sibling(String otherName) {
    return new ObjectName(schema, otherName);
  }

  @Override
  public int compareTo(ObjectName other) {
    return ORDER.compare(this, other);
  }

  /** For people: {@code audit.entry}. SQL is written by the engine, which quotes. */
  @Override
  public String toString() {
    return schema.map(it -> it + "." + name).orElse(name);
  }
}
