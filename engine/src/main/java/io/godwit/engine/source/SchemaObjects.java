package io.godwit.engine.source;

import io.godwit.model.ObjectId;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** The objects of a schema, by their ids: tables before their parts. */
final class SchemaObjects {

  static Set<ObjectId> of(Schema schema) {
    Set<ObjectId> objects = new LinkedHashSet<>();
    schema.namespaces().forEach(it -> objects.add(ObjectId.schema(it)));
    schema.enumTypes().forEach(it -> objects.add(ObjectId.enumType(it.name())));
    schema.sequences().forEach(it -> objects.add(ObjectId.sequence(it.name())));
    for (Table table : schema.tables()) {
      objects.add(ObjectId.table(table.name()));
      table.columns().forEach(it -> objects.add(ObjectId.column(table.name(), it.name())));
      table.constraints().forEach(it -> objects.add(ObjectId.constraint(table.name(), it)));
      table.indexes().forEach(it -> objects.add(ObjectId.index(table.name(), it.name())));
    }
    return objects;
  }

  private SchemaObjects() {}
}
