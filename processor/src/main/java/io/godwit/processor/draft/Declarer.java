package io.godwit.processor.draft;

import io.godwit.model.Origin;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Who declares an object: for the model, and for messages.
 *
 * @param element on which errors are reported
 */
public record Declarer(Origin.Entity origin, Element element) {

  public static Declarer of(String className, Element element) {
    return new Declarer(new Origin.Entity(className, Optional.empty()), element);
  }

  public static Declarer of(String className, String member, Element element) {
    return new Declarer(new Origin.Entity(className, Optional.of(member)), element);
  }
}
