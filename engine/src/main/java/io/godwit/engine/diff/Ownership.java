package io.godwit.engine.diff;

import io.godwit.model.Declaration;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import java.util.HashMap;
import java.util.Map;

/**
 * Which objects may be dropped because {@code to} has them no more. An object that a generated
 * migration or a model made may be; one that a hand-written migration made may not; a part of a
 * table is as its table, unless it has a declaration of its own.
 */
public enum Ownership {
  /** The whole database is ours, whoever made what. */
  EVERYTHING,
  /** What nobody is known to have declared was there before us, and isn't ours. */
  DECLARED;

  Objects of(Schema from) {
    if (this == EVERYTHING) {
      return new Objects(Map.of(), true);
    }
    Map<ObjectId, Boolean> declared = new HashMap<>();
    for (Declaration declaration : from.declarations()) {
      declared.put(declaration.object(), declaration.origin().match(OURS));
    }
    return new Objects(declared, false);
  }

  private static final Origin.Cases<Boolean> OURS =
      new Origin.Cases<>() {
        @Override
        public Boolean entity(Origin.Entity entity) {
          return true;
        }

        @Override
        public Boolean migration(Origin.Migration migration) {
          return migration.generated();
        }
      };

  /** The same question about one schema's objects. */
  record Objects(Map<ObjectId, Boolean> declared, boolean otherwise) {

    boolean owns(ObjectId object) {
      Boolean known = declared.get(object);
      if (known != null) {
        return known;
      }
      return object.part().isPresent()
          ? declared.getOrDefault(ObjectId.table(object.name()), otherwise)
          : otherwise;
    }
  }
}
