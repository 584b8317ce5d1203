package io.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Someone else looks after the table or column: it is neither created nor altered nor dropped.
 *
 * <pre>{@code
 * @Entity
 * @Unmanaged
 * class LegacyInvoice {
 *   @Id Long id;
 * }
 *
 * @Entity
 * class Course {
 *   @Id Long id;
 *   @Unmanaged
 *   @Column(columnDefinition = "tsvector", insertable = false, updatable = false)
 *   String search;
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Unmanaged {}
