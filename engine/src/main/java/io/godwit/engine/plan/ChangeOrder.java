package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import java.util.List;

/** In which order changes are planned, where nothing else decides: as a person would write them. */
final class ChangeOrder {

  private static final List<Class<? extends Change>> RENAMES =
      List.of(
          Change.RenameEnumType.class,
          Change.RenameSequence.class,
          Change.RenameTable.class,
          Change.RenameColumn.class);

  private static final List<Class<? extends Change>> OTHERS =
      List.of(
          Change.CreateSchema.class,
          Change.CreateEnumType.class,
          Change.AlterEnumType.class,
          Change.CreateSequence.class,
          Change.AlterSequence.class,
          Change.CreateTable.class,
          Change.AddColumn.class,
          Change.AlterColumn.class,
          Change.CommentOnTable.class,
          Change.RenameConstraint.class,
          Change.RenameIndex.class,
          Change.CreateIndex.class,
          Change.ReplaceIndex.class,
          Change.AddConstraint.class,
          Change.ReplaceConstraint.class,
          Change.DropIndex.class,
          Change.DropConstraint.class,
          Change.DropColumn.class,
          Change.DropTable.class,
          Change.DropSequence.class,
          Change.DropEnumType.class,
          Change.DropSchema.class);

  /** Renames of tables, types, sequences and columns come before everything else. */
  static boolean isRename(Change change) {
    return RENAMES.contains(change.getClass());
  }

  static int rank(Change change) {
    int rename = RENAMES.indexOf(change.getClass());
    return rename >= 0 ? rename : RENAMES.size() + OTHERS.indexOf(change.getClass());
  }

  static boolean knows(Class<?> kind) {
    return RENAMES.contains(kind) || OTHERS.contains(kind);
  }

  private ChangeOrder() {}
}
