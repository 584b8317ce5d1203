package io.godwit.engine.diff;

import io.godwit.model.Column;
import io.godwit.model.ObjectId;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds drops and additions that look alike. A name that differs in its underscores only is the
 * likeliest: naming strategies disagree on them, as Spring Boot 3's and 4's do on {@code
 * address2Line}.
 */
final class SuspectedRenames {

  private final List<SuspectedRename> found = new ArrayList<>();
  private final Set<ObjectId> taken = new HashSet<>();

  static List<SuspectedRename> among(List<Change> changes) {
    SuspectedRenames renames = new SuspectedRenames();
    renames.tables(all(changes, Change.DropTable.class), all(changes, Change.CreateTable.class));
    renames.columns(all(changes, Change.DropColumn.class), all(changes, Change.AddColumn.class));
    return renames.found;
  }

  private void tables(List<Change.DropTable> dropped, List<Change.CreateTable> created) {
    pair(
        dropped,
        created,
        (drop, create) ->
            drop.table().name().schema().equals(create.table().name().schema())
                && sameLetters(drop.table().name().name(), create.table().name().name()));
    pair(dropped, created, (drop, create) -> alike(drop.table(), create.table()));
  }

  private void columns(List<Change.DropColumn> dropped, List<Change.AddColumn> added) {
    pair(
        dropped,
        added,
        (drop, add) ->
            drop.table().equals(add.table())
                && sameLetters(drop.column().name(), add.column().name()));
    pair(
        dropped,
        added,
        (drop, add) ->
            drop.table().equals(add.table()) && drop.column().type().equals(add.column().type()));
  }

  private <D extends Change, A extends Change> void pair(
      List<D> dropped, List<A> added, BiPredicate<D, A> alike) {
    for (D drop : dropped) {
      if (!taken.contains(drop.object())) {
        added.stream()
            .filter(it -> !taken.contains(it.object()) && alike.test(drop, it))
            .findFirst()
            .ifPresent(
                it -> {
                  taken.add(drop.object());
                  taken.add(it.object());
                  found.add(new SuspectedRename(drop.object(), it.object()));
                });
      }
    }
  }

  private static boolean sameLetters(String first, String second) {
    return letters(first).equals(letters(second));
  }

  private static String letters(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
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
