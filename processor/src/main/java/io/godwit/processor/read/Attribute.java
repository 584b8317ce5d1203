package io.godwit.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent field or property.
 *
 * @param type its type, with the type variables of a generic superclass resolved
 * @param element the field or getter, on which errors are reported
 * @param annotationsOfOther of the getter of a field that is read, or of the field of a getter
 * @param declaring the class that declares it
 */
public record Attribute(
    String name,
    TypeMirror type,
    Annotations annotations,
    Annotations annotationsOfOther,
    Element element,
    JavaClass declaring) {}
