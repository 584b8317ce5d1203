package io.godwit.processor.type;

import io.godwit.model.EnumType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a Java type is to PostgreSQL.
 *
 * @param sql the type as SQL
 * @param size by which Hibernate orders the columns of a composite key
 * @param check from a column's name, as SQL, to the condition that its values satisfy
 * @param enumType the native enum type that the column needs
 */
public record ColumnType(
    String sql, long size, Optional<UnaryOperator<String>> check, Optional<EnumType> enumType) {

  /** The size of what has no length. */
  public static final long UNLIMITED = Integer.MAX_VALUE;

  public static ColumnType of(String sql, long size) {
    return new ColumnType(sql, size, Optional.empty(), Optional.empty());
  }

  public ColumnType checked(UnaryOperator<String> condition) {
    return new ColumnType(sql, size, Optional.of(condition), enumType);
  }

  public ColumnType withoutCheck() {
    return new ColumnType(sql, size, Optional.empty(), enumType);
  }

  /** The same, with the length that a column has when nobody says one. */
  public ColumnType withDefaultLength() {
    return sql.startsWith("varchar(") ? Sizes.varchar(Sizes.DEFAULT_LENGTH) : this;
  }

  /** The same values, stored as SQL says. */
  public ColumnType as(String otherSql) {
    return new ColumnType(otherSql, size, check, enumType);
  }
}
