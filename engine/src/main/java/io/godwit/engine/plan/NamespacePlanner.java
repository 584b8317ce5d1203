package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import java.util.List;
import java.util.Optional;

/** PostgreSQL schemas. */
record NamespacePlanner(Situation situation) {

  List<Recipe> create(Change.CreateSchema change) {
    return List.of(
        new Recipe()
            .then(
                Statement.of(
                    "CREATE SCHEMA " + SqlName.of(change.name()), change.object(), Phase.EXPAND))
            .provides(Fact.ready(change.object())));
  }

  List<Recipe> drop(Change.DropSchema change) {
    Recipe recipe = new Recipe();
    for (Change other : situation.changes()) {
      if (other.object().name().schema().equals(Optional.of(change.name()))) {
        recipe.after(Fact.gone(other.object()));
      }
    }
    return List.of(
        recipe.then(
            Statement.of(
                    "DROP SCHEMA " + SqlName.of(change.name()), change.object(), Phase.CONTRACT)
                .warning(
                    HazardId.DROP_SCHEMA,
                    "Schema " + change.name() + " is dropped, which fails if anything is in it.")));
  }

  /** The schema of an object must be there first. */
  static Fact ready(ObjectName object) {
    return Fact.ready(ObjectId.schema(object.schema().orElse("")));
  }
}
