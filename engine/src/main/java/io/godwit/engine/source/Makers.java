package io.godwit.engine.source;

import io.godwit.engine.migration.Header;
import io.godwit.engine.migration.Migration;
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
 * Which objects the project's models declared, and which somebody else made.
 *
 * <p>A migration written by hand makes things that aren't ours. A generated one says what the model
 * didn't declare when it was made; everything else that is there then is the model's, whoever made
 * it. A part of a table is only declared by itself where it isn't what its table is.
 */
final class Makers {

  /**
   * @param before the schema before the migration, with its declarations
   * @param after the schema after it, without
   */
  static Schema declare(Schema before, Schema after, Migration migration) {
    Origin maker = new Origin.Migration(migration.name(), migration.generated());
    return after.withDeclarations(
        migration.generated()
            ? byModel(before, after, migration, maker)
            : byHand(before, after, maker),
        List.of());
  }

  private static List<Declaration> byHand(Schema before, Schema after, Origin maker) {
    Map<ObjectId, Declaration> known = new HashMap<>();
    before.declarations().forEach(it -> known.put(it.object(), it));
    Set<ObjectId> existed = SchemaObjects.of(before);
    Map<ObjectId, Origin> makers = new HashMap<>();
    for (ObjectId object : SchemaObjects.of(after)) {
      if (existed.contains(object)) {
        Optional.ofNullable(known.get(object)).ifPresent(it -> makers.put(object, it.origin()));
      } else {
        makers.put(object, maker);
      }
    }
    return declarations(after, makers);
  }

  private static List<Declaration> byModel(
      Schema before, Schema after, Migration migration, Origin maker) {
    Set<ObjectId> leaves = Set.copyOf(migration.header().map(Header::leaves).orElse(List.of()));
    Map<ObjectId, Origin> theirs = new HashMap<>();
    before.declarations().stream()
        .filter(it -> !isGenerated(it.origin()))
        .forEach(it -> theirs.put(it.object(), it.origin()));
    Origin unknown = new Origin.Migration(migration.name(), false);
    Map<ObjectId, Origin> makers = new HashMap<>();
    for (ObjectId object : SchemaObjects.of(after)) {
      ObjectId table = ObjectId.table(object.name());
      if (leaves.contains(object)) {
        makers.put(object, theirs.getOrDefault(object, theirs.getOrDefault(table, unknown)));
      } else if (object.part().isEmpty() || leaves.contains(table)) {
        makers.put(object, leaves.contains(table) ? makers.getOrDefault(table, unknown) : maker);
      }
    }
    return declarations(after, makers);
  }

  private static List<Declaration> declarations(Schema schema, Map<ObjectId, Origin> makers) {
    List<Declaration> declarations = new ArrayList<>();
    for (ObjectId object : SchemaObjects.of(schema)) {
      Origin maker = makers.get(object);
      Origin table = object.part().isEmpty() ? null : makers.get(ObjectId.table(object.name()));
      if (maker != null && (table == null || isGenerated(table) != isGenerated(maker))) {
        declarations.add(new Declaration(object, maker, Optional.empty(), true));
      }
    }
    return declarations;
  }

  private static boolean isGenerated(Origin origin) {
    return origin.match(
        new Origin.Cases<>() {
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
