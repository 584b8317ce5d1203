package io.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table or column had another name: it is renamed, and keeps its rows. Without this, a new name
 * is a new table or column, and the old one is dropped.
 *
 * <pre>{@code
 * @Entity
 * @RenamedFrom("lesson")
 * class ClassSession {
 *   @Id Long id;
 *   @RenamedFrom("begins") Instant startsAt;
 * }
 * }</pre>
 *
 * <p>It can stay for as long as anyone has a database from before the renaming, and does nothing
 * where the old name isn't there any more.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /** The old name of the table or column, as the database has it. */
  String value();
}
