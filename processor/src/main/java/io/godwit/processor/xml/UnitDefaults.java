package io.godwit.processor.xml;

import io.godwit.processor.read.AccessType;
import java.util.Optional;

/**
 * What mapping files say of everything in their persistence unit.
 *
 * @param complete whether annotations don't count
 * @param schema of what names none
 */
record UnitDefaults(boolean complete, Optional<AccessType> access, Optional<String> schema) {

  static final UnitDefaults NONE = new UnitDefaults(false, Optional.empty(), Optional.empty());

  /** These, and what a later file says. */
  UnitDefaults and(UnitDefaults later) {
    return new UnitDefaults(
        complete || later.complete, later.access.or(() -> access), later.schema.or(() -> schema));
  }
}
