package io.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that the database gives a column when an INSERT doesn't.
 *
 * <pre>{@code
 * @DatabaseDefault("now()")
 * @Column(nullable = false)
 * Instant createdAt;
 *
 * @DatabaseDefault("'DRAFT'")
 * @Enumerated(EnumType.STRING)
 * Status status;
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DatabaseDefault {

  /** The value as SQL: an expression, or a constant with its quotes. */
  String value();
}
