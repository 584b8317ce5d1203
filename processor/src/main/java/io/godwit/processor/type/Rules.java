package io.godwit.processor.type;

import io.godwit.model.Profile;
import io.godwit.processor.settings.HibernateSettings;

/**
 * The rules that entities are read by.
 *
 * @param provider what is the same in all of its versions
 * @param version of Hibernate, as a number that can be compared: 702 for 7.2; 0 for another
 *     provider
 * @param beanValidation whether constraints of Jakarta Validation shape the schema
 * @param foreignKeyIndexes whether each foreign key gets an index, which Hibernate doesn't make
 * @param settings Hibernate's
 */
public record Rules(
    Provider provider,
    int version,
    boolean beanValidation,
    boolean foreignKeyIndexes,
    HibernateSettings settings) {

  /**
   * The rules of a profile.
   *
   * @param settings what is set, if it's Hibernate's
   */
  public static Rules of(
      Profile profile,
      boolean beanValidation,
      boolean foreignKeyIndexes,
      HibernateSettings settings) {
    boolean hibernate = profile.provider().equals("hibernate");
    String[] parts = profile.version().split("\\.");
    return new Rules(
        Provider.of(profile),
        hibernate ? Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]) : 0,
        beanValidation && hibernate && settings.beanValidation(),
        foreignKeyIndexes,
        settings);
  }

  public boolean since7() {
    return version >= 700;
  }

  public boolean since72() {
    return version >= 702;
  }

  public boolean since74() {
    return version >= 704;
  }
}
