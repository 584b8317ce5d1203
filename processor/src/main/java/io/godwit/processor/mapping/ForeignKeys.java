package io.godwit.processor.mapping;

import io.godwit.model.ReferentialAction;
import io.godwit.processor.draft.ConstraintDrafts.ForeignKeyDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.mapping.JoinColumns.JoinColumn;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which references are foreign keys, under which name, and what happens on delete. */
final class ForeignKeys {

  private record Asked(
      TableDraft table, List<JoinColumn> columns, EntityClass target, ForeignKeyDraft draft) {}

  private final Mapping mapping;
  private final List<Asked> asked = new ArrayList<>();

  ForeignKeys(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Asks for a foreign key.
   *
   * @param attribute the annotations of the association
   * @param settings where {@code foreignKey} may stand: join columns, a join table
   * @param member which of the settings' members says it
   */
  void add(
      TableDraft table,
      List<JoinColumn> columns,
      EntityClass target,
      Declarer by,
      Annotations attribute,
      List<Annotation> settings,
      String member) {
    Optional<Annotation> declared =
        settings.stream().flatMap(it -> it.annotation(member).stream()).findFirst();
    if (columns.isEmpty()
        || isTurnedOff(declared)
        || ignoresMissing(attribute)
        || target.inheritance() == EntityClass.Inheritance.TABLE_PER_CLASS
            && !(target.isRoot() && target.children().isEmpty())) {
      return;
    }
    TableDraft targetTable = JoinColumns.table(target, columns);
    asked.add(
        new Asked(
            table,
            columns,
            target,
            new ForeignKeyDraft(
                declared.flatMap(it -> it.text("name")).map(it -> Name.written(it).catalog()),
                columns.stream().map(it -> it.physical().catalog()).toList(),
                targetTable,
                columns.stream().map(JoinColumn::target).toList(),
                onDelete(attribute),
                by)));
  }

  /** Puts the keys into their tables, where there is something that they can refer to. */
  void bind() {
    for (Asked each : asked) {
      ForeignKeyDraft draft = each.draft();
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

  private static boolean isManaged(TableDraft table, List<String> columns) {
    return columns.stream()
        .noneMatch(it -> table.column(it).filter(column -> column.unmanaged()).isPresent());
  }

  private boolean isTurnedOff(Optional<Annotation> declared) {
    return declared.flatMap(it -> it.constant("value")).filter("NO_CONSTRAINT"::equals).isPresent();
  }

  private static boolean ignoresMissing(Annotations attribute) {
    return attribute
        .hibernate("NotFound")
        .filter(it -> !it.constant("action").filter("EXCEPTION"::equals).isPresent())
        .isPresent();
  }

  private static ReferentialAction onDelete(Annotations attribute) {
    return attribute
        .hibernate("OnDelete")
        .flatMap(it -> it.constant("action"))
        .map(
            it ->
                switch (it) {
                  case "CASCADE" -> ReferentialAction.CASCADE;
                  case "SET_NULL" -> ReferentialAction.SET_NULL;
                  case "SET_DEFAULT" -> ReferentialAction.SET_DEFAULT;
                  case "RESTRICT" -> ReferentialAction.RESTRICT;
                  default -> ReferentialAction.NO_ACTION;
                })
        .orElse(ReferentialAction.NO_ACTION);
  }
}
