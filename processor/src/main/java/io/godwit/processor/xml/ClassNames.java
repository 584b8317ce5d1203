package io.godwit.processor.xml;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The classes that a mapping file names, which may leave out their package. */
final class ClassNames {

  /** Hibernate's short names, in lower case. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("boolean", "java.lang.Boolean"),
          Map.entry("byte", "java.lang.Byte"),
          Map.entry("short", "java.lang.Short"),
          Map.entry("int", "java.lang.Integer"),
          Map.entry("integer", "java.lang.Integer"),
          Map.entry("long", "java.lang.Long"),
          Map.entry("float", "java.lang.Float"),
          Map.entry("double", "java.lang.Double"),
          Map.entry("char", "java.lang.Character"),
          Map.entry("character", "java.lang.Character"),
          Map.entry("string", "java.lang.String"),
          Map.entry("biginteger", "java.math.BigInteger"),
          Map.entry("bigdecimal", "java.math.BigDecimal"),
          Map.entry("uuid", "java.util.UUID"),
          Map.entry("instant", "java.time.Instant"),
          Map.entry("localdate", "java.time.LocalDate"),
          Map.entry("localtime", "java.time.LocalTime"),
          Map.entry("localdatetime", "java.time.LocalDateTime"));

  private final Elements elements;
  private final Types types;
  private final Optional<String> packageName;

  /**
   * @param packageName that of names without one
   */
  ClassNames(Elements elements, Types types, Optional<String> packageName) {
    this.elements = elements;
    this.types = types;
    this.packageName = packageName;
  }

  /** The name with its package, as in {@code com.example.Outer$Nested}. */
  String qualified(String name) {
    return qualified(name, packageName);
  }

  static String qualified(String name, Optional<String> packageName) {
    return name.indexOf('.') >= 0 ? name : packageName.map(it -> it + "." + name).orElse(name);
  }

  Optional<TypeElement> element(String name) {
    return element(elements, qualified(name));
  }

  Optional<TypeMirror> type(String name) {
    Optional<TypeElement> own = element(name);
    if (own.isPresent()) {
      return own.map(TypeElement::asType).map(types::erasure);
    }
    String full = SHORT.get(name.toLowerCase(java.util.Locale.ROOT));
    return full == null
        ? Optional.empty()
        : element(elements, full)
            .map(TypeElement::asType)
            .filter(it -> it.getKind() == TypeKind.DECLARED);
  }

  /** The class of a binary name. */
  static Optional<TypeElement> element(Elements elements, String binaryName) {
    TypeElement found = elements.getTypeElement(binaryName.replace('$', '.'));
    if (found == null && binaryName.indexOf('$') >= 0) {
      found = elements.getTypeElement(binaryName);
    }
    return Optional.ofNullable(found);
  }
}
