package io.godwit.engine.source;

import io.godwit.engine.UserException;
import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.Model;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What modules add to the tables of others: a subclass's columns, a reference to its owner. */
final class Additions {

  private final Map<ObjectName, Table> tables = new LinkedHashMap<>();
  private final Map<ObjectId, Object> added = new HashMap<>();

  private Additions(List<Table> tables) {
    tables.forEach(it -> this.tables.put(it.name(), it));
  }

  /** The tables with what the models add to them. */
  static List<Table> to(List<Table> tables, List<Model> models) {
    Additions additions = new Additions(tables);
    for (Model model : models) {
      model.schema().additions().forEach(additions::add);
    }
    return new ArrayList<>(additions.tables.values());
  }

  private void add(Table addition) {
    Table table = tables.get(addition.name());
    if (table == null) {
      throw new UserException(
          "The table "
              + addition.name()
              + " is another module's, and no schema.json on the class path has it, so nothing can"
              + " be added to it. Let that module's build run Godwit's processor, or name its"
              + " package with -Agodwit.packages.");
    }
    for (Column column : addition.columns()) {
      once(ObjectId.column(addition.name(), column.name()), column);
    }
    for (Constraint constraint : addition.constraints()) {
      once(ObjectId.constraint(addition.name(), constraint), constraint);
    }
    tables.put(addition.name(), table.with(addition));
  }

  private void once(ObjectId object, Object part) {
    Object other = added.putIfAbsent(object, part);
    if (other != null && !other.equals(part)) {
      throw new UserException(
          "The "
              + object
              + " is added by two modules on the class path, each in its own way. Map it in one of"
              + " them.");
    }
  }
}
