package io.godwit.processor.mapping;

import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Messages;
import io.godwit.processor.type.ColumnDefinition;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns with which one table refers to another. */
final class JoinColumns {

  /**
   * One such column.
   *
   * @param target the column that it refers to
   */
  record JoinColumn(
      Name logical, Name physical, ColumnType type, ColumnSettings settings, String target) {

    JoinColumn as(ColumnType otherType) {
      return new JoinColumn(logical, physical, otherType, settings, target);
    }

    KeyColumn asKey() {
      return new KeyColumn(logical, physical, type);
    }
  }

  private final Mapping mapping;
  private final Identifiers identifiers;

  JoinColumns(Mapping mapping, Identifiers identifiers) {
    this.mapping = mapping;
    this.identifiers = identifiers;
  }

  /** The join columns that an attribute declares, alone or in their container. */
  static List<Annotation> declared(Annotations annotations) {
    List<Annotation> declared = annotations.repeatedJpa("JoinColumn", "JoinColumns");
    return declared.isEmpty() && !JoinFormulas.isPresent(annotations)
        ? JoinFormulas.columns(annotations)
        : declared;
  }

  /**
   * The columns that refer to an entity.
   *
   * @param given the annotations, {@code @JoinColumn} or {@code @PrimaryKeyJoinColumn}; none for
   *     the columns that follow by themselves
   * @param implied from a column of the target's key to the name of the column that refers to it
   */
  List<JoinColumn> to(
      EntityClass target,
      List<Annotation> given,
      Declarer by,
      String attribute,
      Function<KeyColumn, Name> implied) {
    List<KeyColumn> key = identifiers.of(target);
    if (key.isEmpty()) {
      return List.of();
    }
    if (given.isEmpty()) {
      return key.stream()
          .map(it -> column(ColumnSettings.NONE, implied.apply(it), it.type(), it.name()))
          .toList();
    }
    boolean toKey = given.stream().allMatch(it -> refersToKey(it, key));
    boolean toPart =
        given.size() < key.size() && given.stream().allMatch(it -> referenced(it).isPresent());
    if (toKey && !toPart && given.size() != key.size()) {
      mapping
          .report()
          .error(
              by.element(),
              Messages.joinColumnCount(attribute, given.size(), target.toString(), key.size()));
      return List.of();
    }
    if (toKey && !toPart) {
      return toKey(given, key, implied);
    }
    List<JoinColumn> result = toOtherColumns(target, given, by, attribute, implied);
    if (mapping.rules().since7() && !toPart && !result.isEmpty()) {
      table(target, result)
          .unique(
              Optional.empty(),
              result.stream().map(JoinColumn::target).toList(),
              target.declarer());
    }
    return result;
  }

  /** Whether the columns refer to an entity's key, and not to other columns of it. */
  boolean isToKey(EntityClass target, List<JoinColumn> joined) {
    List<String> key = KeyColumn.names(identifiers.of(target));
    return joined.size() == key.size() && joined.stream().allMatch(it -> key.contains(it.target()));
  }

  private boolean refersToKey(Annotation given, List<KeyColumn> key) {
    return referenced(given).map(it -> find(key, it).isPresent()).orElse(true);
  }

  private Optional<String> referenced(Annotation given) {
    return given
        .text("referencedColumnName")
        .map(it -> mapping.naming().column(Name.written(it)).catalog());
  }

  private static Optional<KeyColumn> find(List<KeyColumn> key, String name) {
    return key.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private List<JoinColumn> toKey(
      List<Annotation> given, List<KeyColumn> key, Function<KeyColumn, Name> implied) {
    List<JoinColumn> result = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      int index = i;
      KeyColumn target =
          referenced(given.get(i)).flatMap(it -> find(key, it)).orElseGet(() -> key.get(index));
      ColumnSettings settings = ColumnSettings.of(Optional.of(given.get(i)));
      result.add(
          column(
              settings,
              settings.name().map(Name::written).orElseGet(() -> implied.apply(target)),
              target.type(),
              target.name()));
    }
    List<String> order = KeyColumn.names(key);
    result.sort(Comparator.comparingInt(it -> order.indexOf(it.target())));
    return result;
  }

  private List<JoinColumn> toOtherColumns(
      EntityClass target,
      List<Annotation> given,
      Declarer by,
      String attribute,
      Function<KeyColumn, Name> implied) {
    List<JoinColumn> result = new ArrayList<>();
    for (Annotation each : given) {
      String wanted = referenced(each).orElseGet(() -> identifiers.of(target).get(0).name());
      Optional<ColumnDraft> column = column(target, wanted);
      if (column.isEmpty()) {
        mapping.nameError(
            by.element(), Messages.unknownReferencedColumn(attribute, wanted, target.toString()));
        return List.of();
      }
      ColumnType type = ColumnType.of(column.get().column().type(), column.get().size());
      Name logical =
          each.text("referencedColumnName").map(Name::written).orElse(Name.implied(wanted));
      ColumnSettings settings = ColumnSettings.of(Optional.of(each));
      result.add(
          column(
              settings,
              settings
                  .name()
                  .map(Name::written)
                  .orElseGet(() -> implied.apply(named(target, logical, type))),
              type,
              wanted));
    }
    return result;
  }

  /** The column after which a reference is named. */
  private KeyColumn named(EntityClass target, Name logical, ColumnType type) {
    return mapping.provider().referencesAreNamedAfterTheirColumns()
        ? new KeyColumn(logical, logical, type)
        : identifiers.of(target).get(0);
  }

  private static Optional<ColumnDraft> column(EntityClass entity, String name) {
    Optional<ColumnDraft> found = entity.table().column(name);
    return found.isPresent() ? found : entity.parent().flatMap(parent -> column(parent, name));
  }

  private JoinColumn column(ColumnSettings settings, Name logical, ColumnType target, String to) {
    ColumnType type = target.withoutCheck();
    ColumnSettings own = mapping.rules().since7() ? settings : settings.withTypeOnly();
    Optional<String> definition =
        settings.definition().map(it -> ColumnDefinition.parse(it).type());
    return new JoinColumn(
        logical,
        mapping.naming().column(logical),
        definition.filter(it -> !it.isEmpty()).map(type::as).orElse(type),
        own,
        to);
  }

  /** The table that holds the columns which are referred to. */
  static TableDraft table(EntityClass target, List<JoinColumn> columns) {
    EntityClass holder = target;
    while (holder.parent().isPresent()
        && !columns.isEmpty()
        && holder.table().column(columns.get(0).target()).isEmpty()) {
      holder = holder.parent().get();
    }
    return holder.table();
  }

  /** Whether what is referred to is unique, so that a foreign key can refer to it. */
  static boolean isUnique(TableDraft table, List<String> columns) {
    List<String> sorted = columns.stream().sorted().toList();
    return table.primaryKeyColumns().stream().sorted().toList().equals(sorted)
        || table.uniques().stream()
            .anyMatch(it -> it.columns().stream().sorted().toList().equals(sorted));
  }
}
