package io.godwit.processor.mapping;

import io.godwit.model.ReferentialAction;
import io.godwit.processor.draft.ConstraintDrafts.ForeignKeyDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.ReferenceOptions;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** Which references are foreign keys, under which name, and what happens on delete. */
final class ForeignKeys {

  private record Asked(
      TableDraft table, List<JoinColumn> columns, EntityClass target, ForeignKeyDraft draft) {}

  private final Mapping mapping;
  private final List<Asked> asked = new ArrayList<>();
  private final Set<Element> cascading = new HashSet<>();

  ForeignKeys(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Asks for a foreign key. */
  void add(
      TableDraft table,
      List<JoinColumn> columns,
      EntityClass target,
      Declarer by,
      ForeignKeySettings settings,
      ReferentialAction onDelete) {
    if (columns.isEmpty()
        || settings.none()
        || target.inheritance() == EntityClass.Inheritance.TABLE_PER_CLASS
            && !target.children().isEmpty()) {
      return;
    }
    ReferenceOptions options = ReferenceText.parse(settings.sql());
    asked.add(
        new Asked(
            table,
            columns,
            target,
            new ForeignKeyDraft(
                settings.name(),
                columns.stream().map(it -> it.physical().catalog()).toList(),
                JoinColumns.table(target, columns),
                columns.stream().map(JoinColumn::target).toList(),
                onDelete == ReferentialAction.NO_ACTION ? options : options.withOnDelete(onDelete),
                by)));
  }

  /**
   * Says that the other side of an association asks for it to be deleted with what it refers to.
   */
  void cascade(Attribute owningSide) {
    cascading.add(owningSide.element());
  }

  /** Puts the keys into their tables, where there is something that they can refer to. */
  void bind() {
    for (Asked each : asked) {
      ForeignKeyDraft draft = ordered(cascaded(each.draft()));
      if (isManaged(each.table(), draft.columns())
          && !draft.target().isUnmanaged()
          && isManaged(draft.target(), draft.targetColumns())) {
        if (JoinColumns.isUnique(draft.target(), draft.targetColumns())) {
          each.table().foreignKey(draft);
        } else {
          mapping
              .report()
              .warning(
                  draft.declarer().element(),
                  Messages.referenceToWhatIsNotUnique(
                      draft.declarer().origin().toString(),
                      draft.targetColumns(),
                      each.target().toString()));
        }
      }
    }
  }

  private ForeignKeyDraft cascaded(ForeignKeyDraft draft) {
    return cascading.contains(draft.declarer().element())
        ? new ForeignKeyDraft(
            draft.name(),
            draft.columns(),
            draft.target(),
            draft.targetColumns(),
            draft.options().withOnDelete(ReferentialAction.CASCADE),
            draft.declarer())
        : draft;
  }

  /** The columns follow those of the key to which they refer. */
  private static ForeignKeyDraft ordered(ForeignKeyDraft draft) {
    List<String> key = draft.target().primaryKeyColumns();
    if (draft.columns().size() < 2 || !key.containsAll(draft.targetColumns())) {
      return draft;
    }
    List<String> columns = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (String target : key) {
      int index = draft.targetColumns().indexOf(target);
      if (index >= 0) {
        columns.add(draft.columns().get(index));
        targets.add(target);
      }
    }
    return draft.ordered(columns, targets);
  }

  private static boolean isManaged(TableDraft table, List<String> columns) {
    return columns.stream()
        .noneMatch(it -> table.column(it).filter(column -> column.unmanaged()).isPresent());
  }

  /** What {@code @OnDelete} says. */
  static ReferentialAction onDelete(Annotations attribute) {
    return attribute
        .hibernate("OnDelete")
        .flatMap(it -> it.constant("action"))
        .map(ReferentialAction::valueOf)
        .orElse(ReferentialAction.NO_ACTION);
  }
}
