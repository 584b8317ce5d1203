package io.godwit.engine.source;

import io.godwit.model.Declaration;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which migration made which object. A part of a table is only declared by itself where another
 * kind of migration made it than made the table.
 */
final class Makers {

  /**
   * @param before the schema before the migration, with its declarations
   * @param after the schema after it, without
   * @param maker the migration
   */
  static Schema declare(Schema before, Schema after, Origin.Migration maker) {
    Map<ObjectId, Declaration> known = new HashMap<>();
    before.declarations().forEach(it -> known.put(it.object(), it));
    Set<ObjectId> existed = SchemaObjects.of(before);
    Map<ObjectId, Boolean> tables = new HashMap<>();
    List<Declaration> declarations = new ArrayList<>();
    for (ObjectId object : SchemaObjects.of(after)) {
      Optional<Declaration> declaration =
          existed.contains(object)
              ? Optional.ofNullable(known.get(object))
              : Optional.of(new Declaration(object, maker, Optional.empty(), true));
      if (declaration.isPresent()) {
        boolean generated = generated(declaration.get());
        if (object.part().isEmpty()) {
          tables.put(object, generated);
        } else if (tables.getOrDefault(ObjectId.table(object.name()), !generated) == generated) {
          continue;
        }
        declarations.add(declaration.get());
      }
    }
    return after.withDeclarations(declarations, List.of());
  }

  private static boolean generated(Declaration declaration) {
    return declaration
        .origin()
        .match(
            new Origin.Cases<Boolean>() {
              @Override
              public Boolean entity(Origin.Entity entity) {
                return true;
              }

              @Override
              public Boolean migration(Origin.Migration migration) {
                return migration.generated();
              }
            });
  }

  private Makers() {}
}
