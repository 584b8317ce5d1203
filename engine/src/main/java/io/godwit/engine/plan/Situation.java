package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlExpression;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.EnumType;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.InitialRow;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the planners of the objects ask of the two schemas and of the changes as a whole. */
final class Situation {

  private final Map<ObjectName, Table> from = new HashMap<>();
  private final Map<ObjectName, Table> to = new HashMap<>();
  private final Map<ObjectName, List<Reference>> references = new HashMap<>();
  private final Set<ObjectName> enumTypes = new HashSet<>();
  private final Map<String, ObjectName> sequences = new HashMap<>();
  private final List<Sequence> sequencesOfFrom;
  private final List<InitialRow> rows;
  private final List<Change> changes;
  private final Set<ObjectId> inTheWay;
  private final Set<ObjectId> addedColumns = new HashSet<>();
  private final Set<ObjectId> remadeColumns = new HashSet<>();
  private final Set<ObjectId> dropped = new HashSet<>();
  private final Set<ObjectId> added = new HashSet<>();
  private final int serverMajor;

  /** A foreign key of {@code from}, and whose it is. */
  record Reference(ObjectName table, ForeignKey foreignKey) {
    ObjectId object() {
      return ObjectId.constraint(table, foreignKey);
    }
  }

  Situation(Schema from, Schema to, List<Change> changes, int serverMajor) {
    this(from, to, changes, Set.of(), serverMajor);
  }

  /**
   * @param inTheWay what some of the changes need gone, see {@link Detours}
   */
  Situation(Schema from, Schema to, List<Change> changes, Set<ObjectId> inTheWay, int serverMajor) {
    this.inTheWay = inTheWay;
    for (Table table : from.tables()) {
      this.from.put(table.name(), table);
      for (ForeignKey each : table.foreignKeys()) {
        references
            .computeIfAbsent(each.target(), it -> new ArrayList<>())
            .add(new Reference(table.name(), each));
      }
    }
    to.tables().forEach(it -> this.to.put(it.name(), it));
    for (Schema side : List.of(from, to)) {
      side.enumTypes().stream().map(EnumType::name).forEach(enumTypes::add);
      side.sequences().forEach(it -> sequences.put(SqlName.of(it.name()), it.name()));
    }
    this.sequencesOfFrom = from.sequences();
    this.rows = to.rows();
    this.changes = changes;
    this.serverMajor = serverMajor;
    for (Change change : changes) {
      if (change instanceof Change.AddColumn) {
        addedColumns.add(change.object());
      } else if (change instanceof Change.AlterColumn alter
          && ColumnAlteration.isReplaced(alter.column(), serverMajor)) {
        remadeColumns.add(change.object());
      } else if (change instanceof Change.DropColumn
          || change instanceof Change.DropTable
          || change instanceof Change.DropSequence
          || change instanceof Change.DropConstraint
          || change instanceof Change.DropIndex) {
        dropped.add(change.object());
      } else if (change instanceof Change.AddConstraint || change instanceof Change.CreateIndex) {
        added.add(change.object());
      }
    }
  }

  /** What a table holds from the beginning. */
  List<InitialRow> rowsOf(ObjectName table) {
    return rows.stream().filter(it -> it.table().equals(table)).toList();
  }

  List<Change> changes() {
    return changes;
  }

  int serverMajor() {
    return serverMajor;
  }

  /** Whether the table stood before the plan, perhaps under another name. */
  boolean existed(ObjectName table) {
    return from.containsKey(table);
  }

  Optional<Table> from(ObjectName table) {
    return Optional.ofNullable(from.get(table));
  }

  Optional<Table> to(ObjectName table) {
    return Optional.ofNullable(to.get(table));
  }

  List<Sequence> sequencesOfFrom() {
    return sequencesOfFrom;
  }

  /** The sequences that the plan creates. */
  List<Sequence> newSequences() {
    return changes.stream()
        .filter(Change.CreateSequence.class::isInstance)
        .map(it -> ((Change.CreateSequence) it).sequence())
        .toList();
  }

  boolean isDroppedSequence(ObjectName sequence) {
    return dropped.contains(ObjectId.sequence(sequence));
  }

  Collection<Table> tablesOfFrom() {
    return from.values().stream().sorted(Comparator.comparing(Table::name)).toList();
  }

  /** The foreign keys of {@code from} that refer to a table, its own included. */
  List<Reference> referencesTo(ObjectName table) {
    return references.getOrDefault(table, List.of());
  }

  /** The foreign keys that may rely on a unique index. */
  List<Reference> referencesRelyingOn(ObjectName table, Index index) {
    boolean key =
        index.unique() && index.where().isEmpty() && Mentions.expressions(index).isEmpty();
    return referencesTo(table).stream()
        .filter(it -> key && isSame(Mentions.keyColumns(index), it.foreignKey().targetColumns()))
        .toList();
  }

  private static boolean isSame(List<String> some, List<String> others) {
    return new HashSet<>(some).equals(new HashSet<>(others));
  }

  /** A lock, if the table stood before the plan. */
  List<TableLock> lock(ObjectName table, LockMode mode) {
    return existed(table) ? List.of(new TableLock(table, mode)) : List.of();
  }

  /** Locks on a foreign key's two tables, as far as they stood before the plan. */
  List<TableLock> locks(
      ObjectName child, LockMode childMode, ObjectName parent, LockMode parentMode) {
    List<TableLock> locks = new ArrayList<>(lock(child, childMode));
    if (!parent.equals(child)) {
      locks.addAll(lock(parent, parentMode));
    }
    return locks;
  }

  /** Work on a table's rows, if it stood before the plan. */
  List<Work> work(Work.Kind kind, ObjectName table) {
    return existed(table) ? List.of(new Work(kind, table)) : List.of();
  }

  boolean isNewColumn(ObjectName table, String column) {
    return addedColumns.contains(ObjectId.column(table, column));
  }

  /** Whether the columns are all new: what the old code writes can't violate a rule about them. */
  boolean areNewColumns(ObjectName table, Collection<String> columns) {
    return !columns.isEmpty() && columns.stream().allMatch(it -> isNewColumn(table, it));
  }

  boolean isDroppedColumn(ObjectName table, String column) {
    return dropped.contains(ObjectId.column(table, column)) || isDroppedTable(table);
  }

  /**
   * Whether PostgreSQL drops the constraint along with one of its columns, and that is soon enough:
   * a change of another of its columns may need it gone before.
   */
  boolean goesWithColumn(ObjectName table, Constraint constraint) {
    Set<String> columns = Mentions.columns(constraint);
    return columns.stream().anyMatch(it -> isDroppedColumn(table, it))
        && (columns.size() == 1 || !inTheWay.contains(ObjectId.constraint(table, constraint)));
  }

  /** Whether the column is dropped and stands again at the end: what relied on it went with it. */
  boolean isRemade(ObjectName table, String column) {
    ObjectId object = ObjectId.column(table, column);
    return remadeColumns.contains(object)
        || dropped.contains(object) && addedColumns.contains(object);
  }

  boolean isDroppedTable(ObjectName table) {
    return dropped.contains(ObjectId.table(table));
  }

  /** Whether a column is of an enum type. */
  boolean isEnumType(Column column) {
    return SqlExpression.ofType(column.type()).types().stream().anyMatch(enumTypes::contains);
  }

  /** What must be ready before a column can be written as it is in {@code to}. */
  List<Fact> neededBy(Column column) {
    List<Fact> facts = new ArrayList<>(typesReady(Mentions.types(column)));
    for (String text : Mentions.strings(column)) {
      Optional.ofNullable(sequences.get(text))
          .ifPresent(it -> facts.add(Fact.ready(ObjectId.sequence(it))));
    }
    return facts;
  }

  List<Fact> neededBy(SqlExpression expression) {
    return typesReady(expression.types());
  }

  private List<Fact> typesReady(Set<ObjectName> types) {
    return types.stream()
        .filter(enumTypes::contains)
        .map(it -> Fact.ready(ObjectId.enumType(it)))
        .toList();
  }

  /** What must hold before something can rely on the columns of a table as {@code to} has them. */
  List<Fact> columnsReady(ObjectName table, Collection<String> columns) {
    List<Fact> facts = new ArrayList<>(List.of(Fact.ready(ObjectId.table(table))));
    columns.forEach(it -> facts.add(Fact.ready(ObjectId.column(table, it))));
    return facts;
  }

  /**
   * When a drop may run. What the new code doesn't want goes early, as it may forbid what the new
   * code does; what only steps aside for another change goes as late as that.
   */
  Phase phaseOfDrop(ObjectId object) {
    return added.contains(object) ? Phase.CONTRACT : Phase.EXPAND;
  }

  /** What was said of an object in {@code from} holds no more. */
  List<Fact> settled(ObjectId object) {
    return dropped.contains(object)
        ? List.of(Fact.gone(object))
        : List.of(Fact.ready(object), Fact.gone(object));
  }

  /** A name that stands in neither schema, for what lives only while the plan runs. */
  String temporaryName(ObjectName table, String base, String suffix) {
    Set<String> taken = new HashSet<>();
    for (Map<ObjectName, Table> side : List.of(from, to)) {
      for (Table each : side.values()) {
        if (each.name().schema().equals(table.schema())) {
          taken.add(each.name().name());
          each.constraints().forEach(it -> taken.add(it.name()));
          each.indexes().forEach(it -> taken.add(it.name()));
        }
      }
    }
    String name = Identifiers.joined(base, suffix);
    for (int i = 2; taken.contains(name); i++) {
      name = Identifiers.joined(base, suffix + i);
    }
    return name;
  }
}
