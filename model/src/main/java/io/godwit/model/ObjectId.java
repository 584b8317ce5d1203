package io.godwit.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * Which object of a database is meant.
 *
 * @param kind what it is
 * @param name its own name, or its table's where it is a part of a table
 * @param part the column's, constraint's or index's name within the table; empty for the others
 */
public record ObjectId(ObjectKind kind, ObjectName name, Optional<String> part)
    implements Comparable<ObjectId> {

  private static final Comparator<ObjectId> ORDER =
      Comparator.comparing(ObjectId::name)
          .thenComparing(ObjectId::kind)
          .thenComparing(it -> it.part().orElse(""));

  public static ObjectId schema(String name) {
    return new ObjectId(ObjectKind.SCHEMA, ObjectName.of(name), Optional.empty());
  }

  public static ObjectId enumType(ObjectName name) {
    return new ObjectId(ObjectKind.ENUM_TYPE, name, Optional.empty());
  }

  public static ObjectId sequence(ObjectName name) {
    return new ObjectId(ObjectKind.SEQUENCE, name, Optional.empty());
  }

  public static ObjectId table(ObjectName name) {
    return new ObjectId(ObjectKind.TABLE, name, Optional.empty());
  }

  public static ObjectId column(ObjectName table, String column) {
    return new ObjectId(ObjectKind.COLUMN, table, Optional.of(column));
  }

  public static ObjectId constraint(ObjectName table, Constraint constraint) {
    return new ObjectId(constraint.kind(), table, Optional.of(constraint.name()));
  }

  public static ObjectId index(ObjectName table, String index) {
    return new ObjectId(ObjectKind.INDEX, table, Optional.of(index));
  }

  @Override
  public int compareTo(ObjectId other) {
    return ORDER.compare(this, other);
  }

  /** For people: {@code column course.status}. */
  @Override
  public String toString() {
    return kind + " " + name + part.map(it -> "." + it).orElse("");
  }
}
