package io.godwit.processor.type;

import io.godwit.model.Profile;

/**
 * The rules that entities are read by.
 *
 * @param version of Hibernate, as a number that can be compared: 702 for 7.2
 * @param beanValidation whether constraints of Jakarta Validation shape the schema
 * @param foreignKeyIndexes whether each foreign key gets an index, which Hibernate doesn't make
 */
public record Rules(int version, boolean beanValidation, boolean foreignKeyIndexes) {

  public static Rules of(Profile profile, boolean beanValidation, boolean foreignKeyIndexes) {
    String[] parts = profile.version().split("\\.");
    return new Rules(
        Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]),
        beanValidation,
        foreignKeyIndexes);
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
