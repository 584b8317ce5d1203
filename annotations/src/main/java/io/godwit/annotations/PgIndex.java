package io.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index as PostgreSQL knows it, on an entity's table.
 *
 * <pre>{@code
 * @Entity
 * @PgIndex(columns = {"status", "startsAt desc nulls last"}, where = "status <> 'ARCHIVED'")
 * @PgIndex(name = "course_title_search", columns = "(lower(title)) text_pattern_ops")
 * class Course {
 *   @Id Long id;
 *   @Enumerated(EnumType.STRING) Status status;
 *   Instant startsAt;
 *   String title;
 *   @PgIndex(method = Method.GIN, operatorClass = "jsonb_path_ops")
 *   @JdbcTypeCode(SqlTypes.JSON) Map<String, String> labels;
 * }
 * }</pre>
 *
 * <p>On a field the index is on the field's own columns, and {@link #columns()} stays empty.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
@Repeatable(PgIndex.List.class)
public @interface PgIndex {

  /** The index's name; when it is empty, PostgreSQL's own: {@code course_status_idx}. */
  String name() default "";

  /**
   * The keys in their order. Each is the name of an attribute or of a column, or an expression in
   * parentheses; after it may stand, as in SQL, an operator class, {@code asc} or {@code desc}, and
   * {@code nulls first} or {@code nulls last}.
   */
  String[] columns() default {};

  /** Whether two rows may not have the same keys. */
  boolean unique() default false;

  /** Whether two nulls are the same to a {@link #unique()} index. Needs PostgreSQL 15. */
  boolean nullsNotDistinct() default false;

  /** The condition, as SQL, of an index over some of the rows. */
  String where() default "";

  /** How the index is organised. */
  Method method() default Method.BTREE;

  /** Further attributes or columns that the index carries, so that a query needs no table. */
  String[] include() default {};

  /** The operator class of each key that doesn't name its own. */
  String operatorClass() default "";

  /** Storage parameters, as in {@code "fillfactor = 70"}. */
  String[] storage() default {};

  /** The index methods that come with PostgreSQL. */
  enum Method {
    BTREE,
    HASH,
    GIN,
    GIST,
    BRIN,
    SPGIST
  }

  /** Holds the indexes of an element that has several. */
  @Documented
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** The indexes. */
    PgIndex[] value();
  }
}
