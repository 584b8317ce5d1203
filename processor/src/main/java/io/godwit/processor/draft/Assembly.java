package io.godwit.processor.draft;

import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.Declaration;
import io.godwit.model.EnumType;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.InitialRow;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import io.godwit.model.Unique;
import io.godwit.processor.draft.ConstraintDrafts.KeyDraft;
import io.godwit.processor.draft.ConstraintDrafts.UniqueDraft;
import io.godwit.processor.naming.PostgresNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the schema of the drafts: names what has no name, and says who declared what. */
public final class Assembly {

  private final Drafts drafts;
  private final PostgresNames names = new PostgresNames();
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<ObjectId> unmanaged = new ArrayList<>();

  public Assembly(Drafts drafts) {
    this.drafts = drafts;
  }

  public Schema schema() {
    takeGivenNames();
    List<Table> tables = new ArrayList<>();
    List<InitialRow> rows = new ArrayList<>();
    for (TableDraft draft : drafts.tables()) {
      if (draft.isUnmanaged()) {
        unmanaged.add(ObjectId.table(draft.name()));
      } else {
        tables.add(table(draft));
        rows.addAll(draft.rows());
      }
    }
    return new Schema(
        namespaces(), enumTypes(), sequences(), tables, declarations, unmanaged, rows, List.of());
  }

  /** A name that is given may not be chosen for something else, wherever it comes. */
  private void takeGivenNames() {
    drafts.sequences().forEach(it -> take(it.sequence().name(), it.sequence().name().name()));
    for (TableDraft table : drafts.tables()) {
      take(table.name(), table.name().name());
      table.uniques().forEach(it -> it.name().ifPresent(name -> take(table.name(), name)));
      table.indexes().forEach(it -> it.name().ifPresent(name -> take(table.name(), name)));
      table.foreignKeys().forEach(it -> it.name().ifPresent(name -> take(table.name(), name)));
      table.checks().forEach(it -> it.name().ifPresent(name -> take(table.name(), name)));
    }
  }

  private void take(ObjectName within, String name) {
    names.take(within.schema().orElse(""), name);
  }

  private Table table(TableDraft draft) {
    declare(ObjectId.table(draft.name()), draft.declarer().origin(), draft.renamedFrom(), true);
    List<Column> columns = columns(draft);
    Optional<PrimaryKey> primaryKey =
        primaryKey(draft)
            .map(
                it ->
                    declared(
                        draft,
                        PrimaryKey.of(name(draft, it.name(), List.of(), "pkey"), it.columns()),
                        it.declarer(),
                        it.name().isPresent()));
    List<Unique> uniques =
        draft.uniques().stream()
            .filter(it -> !isPrimaryKey(draft, it.columns()))
            .map(
                it ->
                    declared(
                        draft,
                        Unique.of(name(draft, it.name(), it.columns(), "key"), it.columns()),
                        it.declarer(),
                        it.name().isPresent()))
            .toList();
    List<ForeignKey> foreignKeys =
        draft.foreignKeys().stream()
            .map(
                it ->
                    declared(
                        draft,
                        new ForeignKey(
                            name(draft, it.name(), it.columns(), "fkey"),
                            it.columns(),
                            it.target().name(),
                            it.targetColumns(),
                            it.options().onDelete(),
                            it.options().onUpdate(),
                            it.options().matchFull(),
                            it.options().deferrability(),
                            it.options().validated()),
                        it.declarer(),
                        it.name().isPresent()))
            .toList();
    List<Check> checks =
        draft.checks().stream()
            .map(
                it ->
                    declared(
                        draft,
                        Check.of(
                            name(draft, it.name(), it.column().stream().toList(), "check"),
                            it.expression()),
                        it.declarer(),
                        it.name().isPresent()))
            .toList();
    List<Index> indexes = draft.indexes().stream().map(it -> index(draft, it)).toList();
    return new Table(
        draft.name(), columns, primaryKey, uniques, foreignKeys, checks, indexes, draft.comment());
  }

  private List<Column> columns(TableDraft draft) {
    List<Column> columns = new ArrayList<>();
    for (ColumnDraft column : draft.sortedColumns()) {
      ObjectId id = ObjectId.column(draft.name(), column.name());
      if (column.unmanaged()) {
        unmanaged.add(id);
      } else {
        declare(id, column.declarer().origin(), column.renamedFrom(), true);
        columns.add(column.column());
      }
    }
    return columns;
  }

  /**
   * A unique constraint on the columns of the key is the key: it gives it its order and its name.
   */
  private static Optional<KeyDraft> primaryKey(TableDraft draft) {
    Optional<KeyDraft> key = draft.primaryKey();
    for (UniqueDraft unique : draft.uniques()) {
      if (isPrimaryKey(draft, unique.columns())) {
        key =
            key.map(
                it -> new KeyDraft(unique.name().or(it::name), unique.columns(), it.declarer()));
      }
    }
    return key;
  }

  private static boolean isPrimaryKey(TableDraft draft, List<String> columns) {
    return new TreeSet<>(draft.primaryKeyColumns()).equals(new TreeSet<>(columns));
  }

  private <C extends Constraint> C declared(
      TableDraft draft, C constraint, Declarer declarer, boolean named) {
    declare(
        ObjectId.constraint(draft.name(), constraint), declarer.origin(), Optional.empty(), named);
    return constraint;
  }

  private Index index(TableDraft draft, ConstraintDrafts.IndexDraft index) {
    Index named = index.index().named(name(draft, index.name(), index.named(), "idx"));
    declare(
        ObjectId.index(draft.name(), named.name()),
        index.declarer().origin(),
        Optional.empty(),
        index.name().isPresent());
    return named;
  }

  private String name(
      TableDraft draft, Optional<String> given, List<String> columns, String label) {
    return given.orElseGet(
        () -> names.choose(draft.name().schema().orElse(""), draft.name().name(), columns, label));
  }

  private void declare(
      ObjectId object, io.godwit.model.Origin origin, Optional<String> renamedFrom, boolean named) {
    declarations.add(new Declaration(object, origin, renamedFrom, named));
  }

  private List<Sequence> sequences() {
    return drafts.sequences().stream()
        .map(
            it -> {
              declare(
                  ObjectId.sequence(it.sequence().name()),
                  it.declarer().origin(),
                  Optional.empty(),
                  true);
              return it.sequence();
            })
        .toList();
  }

  private List<EnumType> enumTypes() {
    return drafts.enumTypes().stream()
        .map(
            it -> {
              declare(
                  ObjectId.enumType(it.type().name()),
                  it.declarer().origin(),
                  Optional.empty(),
                  true);
              return it.type();
            })
        .toList();
  }

  private List<String> namespaces() {
    Collection<String> used = new TreeSet<>();
    drafts.tables().forEach(it -> it.name().schema().ifPresent(used::add));
    drafts.sequences().forEach(it -> it.sequence().name().schema().ifPresent(used::add));
    List<String> namespaces = new ArrayList<>(used);
    namespaces.forEach(
        it -> {
          Optional<TableDraft> first =
              drafts.tables().stream()
                  .filter(table -> table.name().schema().filter(it::equals).isPresent())
                  .findFirst();
          first.ifPresent(
              table ->
                  declare(ObjectId.schema(it), table.declarer().origin(), Optional.empty(), true));
        });
    return namespaces;
  }
}
