package io.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows of this entity's table may have come from another system, which can be traced: the table has
 * the nullable columns {@code external_source text}, {@code external_id text} and {@code
 * external_metadata jsonb}, and an index on the source and the id.
 *
 * <pre>{@code
 * @Entity
 * @ExternalSource
 * class ClassType {
 *   @Id Long id;
 * }
 * }</pre>
 *
 * <p>The entity isn't touched: the columns exist for whoever brings the rows in. Where the entity
 * has fields that are mapped to those columns, theirs are the columns, and they must be of a type
 * that fits.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ExternalSource {

  /** The column that names the other system. */
  String source() default "external_source";

  /** The column with the row's id in the other system. */
  String id() default "external_id";

  /** The column for whatever else the other system says of the row. */
  String metadataColumn() default "external_metadata";

  /** Whether there is a {@link #metadataColumn()}. */
  boolean metadata() default true;

  /**
   * Whether a row of the other system may come in once only: the index is then a unique one, over
   * the rows that have both a source and an id.
   */
  boolean unique() default false;
}
