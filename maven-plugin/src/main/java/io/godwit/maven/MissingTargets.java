package io.godwit.maven;

import io.godwit.model.Declaration;
import io.godwit.model.ForeignKey;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables that a model refers to, and that no model has: their entities were compiled elsewhere. */
final class MissingTargets {

  /** What is to be said of each. */
  static List<String> messages(Schema schema) {
    Map<ObjectName, String> missing = new TreeMap<>();
    for (Table table : schema.tables()) {
      for (ForeignKey foreignKey : table.foreignKeys()) {
        ObjectName target = foreignKey.target();
        boolean known =
            schema.tables().stream().anyMatch(it -> it.name().equals(target))
                || schema.unmanaged().contains(ObjectId.table(target));
        if (!known) {
          missing.putIfAbsent(target, declarer(schema, table, foreignKey));
        }
      }
    }
    List<String> messages = new ArrayList<>();
    missing.forEach((target, by) -> messages.add(message(target, by)));
    return messages;
  }

  private static String declarer(Schema schema, Table table, ForeignKey foreignKey) {
    ObjectId id = ObjectId.constraint(table.name(), foreignKey);
    return schema.declarations().stream()
        .filter(it -> it.object().equals(id))
        .map(Declaration::origin)
        .map(Object::toString)
        .findFirst()
        .orElse(table.name().toString());
  }

  private static String message(ObjectName target, String by) {
    return by
        + " refers to table \""
        + target
        + "\", which is in no model: the jar of its entity brings none along. If its migrations are"
        + " this module's, name the jar in the plugin's configuration"
        + " (<entityJars><entityJar>groupId:artifactId</entityJar></entityJars>), or compile it"
        + " with Godwit's processor. If they aren't, the table has to be there before this module's"
        + " migrations run.";
  }

  private MissingTargets() {}
}
