package io.godwit.engine.diff;

import io.godwit.model.Column;
import io.godwit.model.ObjectId;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds drops and additions that look alike. */
final class SuspectedRenames {

  static List<SuspectedRename> among(List<Change> changes) {
    List<SuspectedRename> found = new ArrayList<>();
    List<Change.DropTable> droppedTables = all(changes, Change.DropTable.class);
    List<Change.CreateTable> createdTables = all(changes, Change.CreateTable.class);
    for (Change.DropTable dropped : droppedTables) {
      createdTables.stream()
          .filter(it -> alike(dropped.table(), it.table()))
          .findFirst()
          .ifPresent(it -> found.add(new SuspectedRename(dropped.object(), it.object())));
    }
    List<Change.AddColumn> addedColumns = all(changes, Change.AddColumn.class);
    Set<ObjectId> taken = new HashSet<>();
    for (Change.DropColumn dropped : all(changes, Change.DropColumn.class)) {
      addedColumns.stream()
          .filter(it -> it.table().equals(dropped.table()) && !taken.contains(it.object()))
          .filter(it -> it.column().type().equals(dropped.column().type()))
          .findFirst()
          .ifPresent(
              it -> {
                taken.add(it.object());
                found.add(new SuspectedRename(dropped.object(), it.object()));
              });
    }
    return found;
  }

  /** Most columns of the wider table are in the other one too, with their type. */
  private static boolean alike(Table dropped, Table created) {
    Set<String> columns = new HashSet<>();
    dropped.columns().forEach(it -> columns.add(nameAndType(it)));
    long common =
        created.columns().stream().filter(it -> columns.contains(nameAndType(it))).count();
    int larger = Math.max(dropped.columns().size(), created.columns().size());
    return common * 3 >= larger * 2L && common > 0;
  }

  private static String nameAndType(Column column) {
    return column.name() + " " + column.type();
  }

  private static <T extends Change> List<T> all(List<Change> changes, Class<T> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private SuspectedRenames() {}
}
