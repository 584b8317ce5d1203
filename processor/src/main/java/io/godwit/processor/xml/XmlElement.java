package io.godwit.processor.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML file, by its name without a namespace.
 *
 * @param text what stands in it, without the space around it
 * @param place where it begins
 */
record XmlElement(
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text,
    XmlPlace place) {

  /** An attribute that isn't empty. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(it -> !it.isEmpty());
  }

  boolean truth(String attribute) {
    return isTrue(attributes.getOrDefault(attribute, ""));
  }

  /** The first element of that name in this one. */
  Optional<XmlElement> child(String child) {
    for (XmlElement each : children) {
      if (each.name.equals(child)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  boolean has(String child) {
    return child(child).isPresent();
  }

  /** The text of the first element of that name, unless it's empty. */
  Optional<String> childText(String child) {
    return child(child).map(XmlElement::text).filter(it -> !it.isEmpty());
  }

  List<XmlElement> all(String child) {
    List<XmlElement> result = new ArrayList<>();
    for (XmlElement each : children) {
      if (each.name.equals(child)) {
        result.add(each);
      }
    }
    return result;
  }

  /** As XML Schema writes a boolean. */
  static boolean isTrue(String text) {
    return text.equals("true") || text.equals("1");
  }

  /** For messages. */
  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
