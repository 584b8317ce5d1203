package io.godwit.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** The names that JavaBeans gives to getters. */
public final class PropertyNames {

  /** The property that a getter reads; empty for any other member. */
  public static Optional<String> of(Element member) {
    if (member.getKind() != ElementKind.METHOD
        || member.getModifiers().contains(Modifier.STATIC)
        || !((ExecutableElement) member).getParameters().isEmpty()) {
      return Optional.empty();
    }
    String method = member.getSimpleName().toString();
    TypeKind type = ((ExecutableElement) member).getReturnType().getKind();
    if (type != TypeKind.VOID && method.length() > 3 && method.startsWith("get")) {
      return method.equals("getClass")
          ? Optional.empty()
          : Optional.of(decapitalized(method.substring(3)));
    }
    boolean isBoolean =
        type == TypeKind.BOOLEAN
            || ((ExecutableElement) member)
                .getReturnType()
                .toString()
                .endsWith("java.lang.Boolean");
    return isBoolean && method.length() > 2 && method.startsWith("is")
        ? Optional.of(decapitalized(method.substring(2)))
        : Optional.empty();
  }

  /** {@code URL} stays, {@code Url} becomes {@code url}. */
  private static String decapitalized(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private PropertyNames() {}
}
