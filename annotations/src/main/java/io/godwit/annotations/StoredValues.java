package io.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what is stored for an enum or a boolean, where Godwit would have to load a class to know it:
 * one whose {@code @EnumeratedValue} is read, or an attribute converter. On the attribute, on the
 * converter or on the enum. Nothing is loaded then.
 *
 * <pre>
 * &#64;StoredValues({"r", "g"})
 * &#64;Converter(autoApply = true)
 * class ColorConverter implements AttributeConverter&lt;Color, String&gt; { … }
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface StoredValues {

  /** All values that the column can hold, as text. */
  String[] value();
}
