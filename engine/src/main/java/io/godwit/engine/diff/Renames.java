package io.godwit.engine.diff;

import io.godwit.model.Column;
import io.godwit.model.Declaration;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectKind;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The renames that {@code to} declares and that are still to be carried out. One whose old name is
 * gone from {@code from} is spent: it was carried out by an earlier migration.
 *
 * @param schema {@code from} as it is after them
 * @param following which other names go with them
 */
record Renames(List<Change> changes, Schema schema, FollowingNames following) {

  static Renames declared(Schema from, Schema to) {
    Map<ObjectName, ObjectName> tables =
        byOldName(ObjectKind.TABLE, from.tables().stream().map(Table::name).toList(), to);
    Map<ObjectName, ObjectName> sequences =
        byOldName(ObjectKind.SEQUENCE, from.sequences().stream().map(Sequence::name).toList(), to);
    Map<ObjectName, ObjectName> enumTypes =
        byOldName(ObjectKind.ENUM_TYPE, from.enumTypes().stream().map(EnumType::name).toList(), to);
    Map<ObjectName, Map<String, String>> columns = columns(from, tables, to);
    FollowingNames following = new FollowingNames(tables, columns);
    follow(from, to, following, sequences);

    List<Change> changes = new ArrayList<>();
    enumTypes.forEach((old, name) -> changes.add(new Change.RenameEnumType(of(old, name))));
    sequences.forEach((old, name) -> changes.add(new Change.RenameSequence(of(old, name))));
    tables.forEach((old, name) -> changes.add(new Change.RenameTable(of(old, name))));
    columns.forEach(
        (table, names) ->
            names.forEach(
                (old, name) ->
                    changes.add(new Change.RenameColumn(table, new FromTo<>(old, name)))));
    return new Renames(
        changes, new NewNames(tables, sequences, enumTypes, columns).in(from), following);
  }

  /** The sequence of a renamed table goes on counting where it is, under the table's new name. */
  private static void follow(
      Schema from, Schema to, FollowingNames following, Map<ObjectName, ObjectName> sequences) {
    Set<ObjectName> before = new TreeSet<>();
    from.sequences().forEach(it -> before.add(it.name()));
    Set<ObjectName> after = new HashSet<>();
    to.sequences().forEach(it -> after.add(it.name()));
    for (ObjectName old : before) {
      ObjectName name = following.sequence(old);
      if (!after.contains(old)
          && after.contains(name)
          && !before.contains(name)
          && !sequences.containsValue(name)) {
        sequences.putIfAbsent(old, name);
      }
    }
  }

  private static FromTo<ObjectName> of(ObjectName from, ObjectName to) {
    return new FromTo<>(from, to);
  }

  private static Map<ObjectName, ObjectName> byOldName(
      ObjectKind kind, List<ObjectName> names, Schema to) {
    Set<ObjectName> existing = new HashSet<>(names);
    Map<ObjectName, ObjectName> found = new TreeMap<>();
    for (Declaration declaration : to.declarations()) {
      ObjectName name = declaration.object().name();
      Optional<ObjectName> old = declaration.renamedFrom().map(name::sibling);
      if (declaration.object().kind() == kind
          && old.filter(existing::contains).isPresent()
          && !existing.contains(name)) {
        found.putIfAbsent(old.get(), name);
      }
    }
    return found;
  }

  private static Map<ObjectName, Map<String, String>> columns(
      Schema from, Map<ObjectName, ObjectName> tables, Schema to) {
    Map<ObjectName, Table> existing = new HashMap<>();
    from.tables().forEach(it -> existing.put(tables.getOrDefault(it.name(), it.name()), it));
    Set<ObjectId> wanted = new HashSet<>();
    to.tables()
        .forEach(
            table ->
                table.columns().stream()
                    .map(Column::name)
                    .forEach(it -> wanted.add(ObjectId.column(table.name(), it))));
    Map<ObjectName, Map<String, String>> found = new LinkedHashMap<>();
    for (Declaration declaration : to.declarations()) {
      ObjectId object = declaration.object();
      Table table = existing.get(object.name());
      if (object.kind() == ObjectKind.COLUMN && table != null && wanted.contains(object)) {
        String name = object.part().orElseThrow();
        declaration
            .renamedFrom()
            .filter(old -> table.column(old).isPresent() && table.column(name).isEmpty())
            .ifPresent(
                old ->
                    found
                        .computeIfAbsent(object.name(), it -> new TreeMap<>())
                        .putIfAbsent(old, name));
      }
    }
    return found;
  }
}
