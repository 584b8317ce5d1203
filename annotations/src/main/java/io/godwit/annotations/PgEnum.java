package io.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The enum is a native enum type of PostgreSQL, with the constants' names as its values, in the
 * order in which they are declared.
 *
 * <pre>{@code
 * @PgEnum(name = "course_status")
 * enum Status { DRAFT, PUBLISHED, ARCHIVED }
 *
 * @Entity
 * class Course {
 *   @Id Long id;
 *   Status status;
 * }
 * }</pre>
 *
 * <p>On the enum it holds for every attribute of that type, on an attribute for that one. To
 * Hibernate the attribute must say the same with {@code @JdbcTypeCode(SqlTypes.NAMED_ENUM)}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface PgEnum {

  /** The type's name; when it is empty, the enum's simple name in the naming that is in use. */
  String name() default "";
}
