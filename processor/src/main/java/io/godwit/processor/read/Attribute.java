package io.godwit.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent field or property.
 *
 * @param type its type, with the type variables of a generic superclass resolved
 * @param element the field or getter, on which errors are reported
 * @param declaring the class that declares it
 */
public record Attribute(
    String name, TypeMirror type, Annotations annotations, Element element, JavaClass declaring) {

  /** The same attribute, as if it were annotated otherwise. */
  public Attribute with(Annotations others) {
    return others == annotations ? this : new Attribute(name, type, others, element, declaring);
  }
}
