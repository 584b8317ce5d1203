package io.godwit.processor.read;

import javax.lang.model.element.Element;

/** Who says what an element is annotated with: its source alone, or a mapping file as well. */
@FunctionalInterface
public interface AnnotationSource {

  Annotations of(Element element);

  /** What belongs to no element and holds for all: generators that any entity may name. */
  default Annotations shared() {
    return Annotations.NONE;
  }
}
