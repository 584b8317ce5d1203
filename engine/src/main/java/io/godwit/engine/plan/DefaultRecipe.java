package io.godwit.engine.plan;

import io.godwit.engine.diff.FromTo;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.ColumnName;
import io.godwit.model.DefaultValue;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a column's values come from: a default, an identity, an expression; from one to another.
 */
record DefaultRecipe(Situation situation, ObjectName table, FromTo<Column> column) {

  /** The default alone changes. */
  List<Recipe> recipes(Recipe value) {
    if (isIdentity(from()) && !isIdentity(to())) {
      // The sequence of the identity may have the name of one that is to be created.
      Fact nameless = Fact.free(table.sibling(Identifiers.generated(table.name(), name(), "seq")));
      Recipe leaving = new Recipe().then(leave(Phase.EXPAND)).provides(nameless);
      List<Statement> entering = enter(Phase.EXPAND);
      return entering.isEmpty()
          ? List.of(leaving)
          : List.of(leaving, value.after(nameless).then(entering));
    }
    require(value);
    return List.of(value.then(concat(leave(Phase.EXPAND), enter(Phase.EXPAND))));
  }

  /** An identity column takes no nulls. */
  void require(Recipe recipe) {
    if (isIdentity(to())) {
      recipe.after(Fact.notNull(table, name()));
    }
  }

  private static boolean isIdentity(Optional<DefaultValue> value) {
    return value.filter(DefaultValue.Identity.class::isInstance).isPresent();
  }

  /** A default that is to be converted with the column may not be convertible by itself. */
  List<Statement> beforeRetyping(Phase phase, TypeChange.Cost cost) {
    return isReset(cost) ? List.of(alter("DROP DEFAULT", phase)) : leave(phase);
  }

  List<Statement> afterRetyping(Phase phase, TypeChange.Cost cost) {
    return isReset(cost)
        ? List.of(alter("SET DEFAULT " + to().flatMap(DefaultRecipe::sql).orElseThrow(), phase))
        : enter(phase);
  }

  private boolean isReset(TypeChange.Cost cost) {
    return cost != TypeChange.Cost.FREE
        && from().filter(DefaultValue.Expression.class::isInstance).isPresent()
        && to().filter(DefaultValue.Expression.class::isInstance).isPresent();
  }

  private List<Statement> leave(Phase phase) {
    boolean sameKind = from().map(Object::getClass).equals(to().map(Object::getClass));
    if (from().isEmpty() || sameKind) {
      return List.of();
    }
    return from()
        .get()
        .match(
            new DefaultValue.Cases<>() {
              @Override
              public List<Statement> expression(DefaultValue.Expression it) {
                return List.of(
                    changed(alter("DROP DEFAULT", to().isEmpty() ? Phase.CONTRACT : phase)));
              }

              @Override
              public List<Statement> identity(DefaultValue.Identity it) {
                return List.of(
                    changed(alter("DROP IDENTITY", to().isEmpty() ? Phase.CONTRACT : phase)));
              }

              @Override
              public List<Statement> generated(DefaultValue.Generated it) {
                return List.of(changed(alter("DROP EXPRESSION", phase)));
              }
            });
  }

  private List<Statement> enter(Phase phase) {
    if (to().isEmpty()) {
      return List.of();
    }
    return to().get()
        .match(
            new DefaultValue.Cases<>() {
              @Override
              public List<Statement> expression(DefaultValue.Expression it) {
                return setDefault(it, phase);
              }

              @Override
              public List<Statement> identity(DefaultValue.Identity it) {
                return isIdentity(from())
                    ? changeIdentity((DefaultValue.Identity) from().get(), it, phase)
                    : addIdentity(it, phase);
              }

              @Override
              public List<Statement> generated(DefaultValue.Generated it) {
                return List.of();
              }
            });
  }

  private List<Statement> setDefault(DefaultValue.Expression expression, Phase phase) {
    if (from().equals(to())) {
      return List.of();
    }
    Statement set = alter("SET DEFAULT " + expression.sql(), phase);
    List<Statement> statements = new ArrayList<>();
    statements.add(from().isPresent() ? changed(set) : set);
    situation.newSequences().stream()
        .filter(it -> Mentions.mentionsSequence(column.to(), it.name()))
        .forEach(
            it ->
                statements.add(
                    countOn(SqlName.string(SqlName.of(it.name())), it.options(), phase)));
    return statements;
  }

  private List<Statement> changeIdentity(
      DefaultValue.Identity before, DefaultValue.Identity after, Phase phase) {
    List<String> words = new ArrayList<>();
    if (before.always() != after.always()) {
      words.add("SET GENERATED " + (after.always() ? "ALWAYS" : "BY DEFAULT"));
    }
    SequenceOptions options = SequenceSql.retyped(before.options(), after.options().type());
    words.addAll(SequenceSql.changes(options, after.options(), "SET "));
    return words.isEmpty() ? List.of() : List.of(alter(String.join(" ", words), phase));
  }

  private List<Statement> addIdentity(DefaultValue.Identity identity, Phase phase) {
    Statement add = alter("ADD " + ColumnSql.identity(identity), phase);
    String sequence =
        "pg_get_serial_sequence("
            + SqlName.string(SqlName.of(table))
            + ", "
            + SqlName.string(name())
            + ")";
    return situation.sequencesOfFrom().stream()
        .filter(it -> isTakenOver(situation, it))
        .findFirst()
        .map(it -> takeOver(it, add, sequence, phase))
        .orElseGet(() -> List.of(add, countOn(sequence, identity.options(), phase)));
  }

  /** Whether a column's own sequence becomes its identity. */
  static boolean isTakenOver(Situation situation, Sequence sequence) {
    return sequence
        .ownedBy()
        .filter(it -> situation.isDroppedSequence(sequence.name()))
        .filter(it -> becomesIdentity(situation, sequence, it))
        .isPresent();
  }

  private static boolean becomesIdentity(Situation situation, Sequence sequence, ColumnName owner) {
    return situation
            .from(owner.table())
            .flatMap(it -> it.column(owner.column()))
            .filter(it -> Mentions.mentionsSequence(it, sequence.name()))
            .isPresent()
        && situation
            .to(owner.table())
            .flatMap(it -> it.column(owner.column()))
            .flatMap(Column::defaultValue)
            .filter(DefaultValue.Identity.class::isInstance)
            .isPresent();
  }

  /** The new sequence goes on where the old one stood, and may have its name. */
  private List<Statement> takeOver(Sequence sequence, Statement add, String identity, Phase phase) {
    ObjectName old =
        sequence
            .name()
            .sibling(situation.temporaryName(sequence.name(), sequence.name().name(), "old"));
    String alter = "ALTER SEQUENCE " + SqlName.of(sequence.name());
    return List.of(
        statement(alter + " OWNED BY NONE", phase),
        statement(alter + " RENAME TO " + SqlName.of(old.name()), phase),
        add,
        statement(
            "SELECT setval(" + identity + ", last_value, is_called) FROM " + SqlName.of(old),
            phase),
        statement("DROP SEQUENCE " + SqlName.of(old), phase));
  }

  /** The rows that are there have numbers: a new sequence goes on after the last one. */
  private Statement countOn(String sequence, SequenceOptions options, Phase phase) {
    String name = SqlName.of(name());
    String next =
        options.increment() > 0
            ? "greatest(max(" + name + ") + 1, " + options.start() + ")"
            : "least(min(" + name + ") - 1, " + options.start() + ")";
    Statement statement =
        statement(
            "SELECT setval(" + sequence + ", " + next + ", false) FROM " + SqlName.of(table),
            phase);
    return isFirstOfAnIndex() ? statement : statement.doing(situation.work(Work.Kind.SCAN, table));
  }

  private boolean isFirstOfAnIndex() {
    return situation
        .from(table)
        .filter(
            it ->
                it.primaryKey().stream().anyMatch(key -> key.columns().get(0).equals(name()))
                    || it.uniques().stream().anyMatch(key -> key.columns().get(0).equals(name())))
        .isPresent();
  }

  private Statement changed(Statement statement) {
    return statement.warning(
        HazardId.DEFAULT_CHANGED,
        "Code of the last release that leaves "
            + table
            + "."
            + name()
            + " out of an INSERT gets another value from then on.");
  }

  private Statement alter(String words, Phase phase) {
    return statement(
            "ALTER TABLE "
                + SqlName.of(table)
                + " ALTER COLUMN "
                + SqlName.of(name())
                + " "
                + words,
            phase)
        .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE));
  }

  private Statement statement(String sql, Phase phase) {
    return Statement.of(sql, ObjectId.column(table, name()), phase);
  }

  private static Optional<String> sql(DefaultValue value) {
    return value instanceof DefaultValue.Expression expression
        ? Optional.of(expression.sql())
        : Optional.empty();
  }

  private static List<Statement> concat(List<Statement> some, List<Statement> others) {
    List<Statement> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private String name() {
    return column.to().name();
  }

  private Optional<DefaultValue> from() {
    return column.from().defaultValue();
  }

  private Optional<DefaultValue> to() {
    return column.to().defaultValue();
  }
}
