package io.godwit.processor.mapping;

import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.processor.draft.ConstraintDrafts.ForeignKeyDraft;
import io.godwit.processor.draft.ConstraintDrafts.IndexDraft;
import io.godwit.processor.draft.ConstraintDrafts.UniqueDraft;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Trap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indexes by which rows are found that refer to another. PostgreSQL makes none for a foreign
 * key, nor does Hibernate: they are added where somebody asked for it, and missed where not.
 */
final class ForeignKeyIndexes {

  private final Mapping mapping;
  private final Entities entities;

  ForeignKeyIndexes(Mapping mapping, Entities entities) {
    this.mapping = mapping;
    this.entities = entities;
  }

  void bind() {
    Map<String, List<String>> missing = new HashMap<>();
    for (TableDraft table : mapping.drafts().tables()) {
      if (!table.isUnmanaged()) {
        for (ForeignKeyDraft foreignKey : table.foreignKeys()) {
          if (!hasIndex(table, foreignKey.columns())) {
            if (mapping.rules().foreignKeyIndexes()) {
              table.index(index(foreignKey));
            } else if (isWanted(foreignKey)) {
              missing
                  .computeIfAbsent(
                      foreignKey.declarer().origin().className(), it -> new ArrayList<>())
                  .add(name(foreignKey));
            }
          }
        }
      }
    }
    trap(missing);
  }

  private void trap(Map<String, List<String>> missing) {
    for (EntityClass entity : entities.all()) {
      List<String> attributes = missing.get(entity.javaClass().binaryName());
      if (attributes != null) {
        mapping
            .report()
            .trap(
                Trap.FOREIGN_KEY_WITHOUT_INDEX,
                entity.javaClass().element(),
                Messages.foreignKeysWithoutIndex(entity.toString(), attributes));
      }
    }
  }

  private boolean isWanted(ForeignKeyDraft foreignKey) {
    return mapping.report().wants(Trap.FOREIGN_KEY_WITHOUT_INDEX, foreignKey.declarer().element());
  }

  /** As the attribute's author knows it. */
  private static String name(ForeignKeyDraft foreignKey) {
    return foreignKey
        .declarer()
        .origin()
        .member()
        .orElseGet(() -> String.join(", ", foreignKey.columns()));
  }

  private static IndexDraft index(ForeignKeyDraft foreignKey) {
    List<IndexKey> keys = new ArrayList<>();
    foreignKey.columns().forEach(it -> keys.add(IndexKey.column(it)));
    return new IndexDraft(
        Optional.empty(), Index.of("", false, keys), foreignKey.columns(), foreignKey.declarer());
  }

  private static boolean hasIndex(TableDraft table, List<String> columns) {
    if (beginsWith(table.primaryKeyColumns(), columns)) {
      return true;
    }
    for (UniqueDraft unique : table.uniques()) {
      if (beginsWith(unique.columns(), columns)) {
        return true;
      }
    }
    for (IndexDraft index : table.indexes()) {
      if (isWhole(index.index(), columns) && beginsWith(index.named(), columns)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all rows that refer to something are in the index. */
  private static boolean isWhole(Index index, List<String> columns) {
    boolean finds = index.method().equals("btree") || index.method().equals("hash");
    return finds
        && index
            .where()
            .map(it -> columns.size() == 1 && it.equalsIgnoreCase(columns.get(0) + " is not null"))
            .orElse(true);
  }

  /** In which order the columns come makes no difference to who knows all of them. */
  private static boolean beginsWith(List<String> key, List<String> columns) {
    return key.size() >= columns.size()
        && new HashSet<>(key.subList(0, columns.size())).containsAll(columns);
  }
}
