package io.godwit.processor.naming;

import java.util.Locale;

/**
 * Spring Boot's names. Boot 3 has Hibernate's {@code CamelCaseToUnderscoresNamingStrategy}, Boot 4
 * its {@code PhysicalNamingStrategySnakeCaseImpl}; they part words differently.
 */
final class SnakeCase implements PhysicalNaming {

  private final boolean fromHibernate7;

  SnakeCase(boolean fromHibernate7) {
    this.fromHibernate7 = fromHibernate7;
  }

  @Override
  public Name name(Kind kind, Name logical) {
    if (fromHibernate7 && logical.quoted()) {
      return logical;
    }
    return new Name(snake(logical.text().replace('.', '_')), logical.quoted());
  }

  private String snake(String text) {
    StringBuilder parted = new StringBuilder(text);
    for (int i = 1; i < parted.length() - 1; i++) {
      if (isLow(parted.charAt(i - 1))
          && Character.isUpperCase(parted.charAt(i))
          && isLow(parted.charAt(i + 1))) {
        parted.insert(i++, '_');
      }
    }
    return parted.toString().toLowerCase(Locale.ROOT);
  }

  private boolean isLow(char c) {
    return Character.isLowerCase(c) || fromHibernate7 && Character.isDigit(c);
  }
}
