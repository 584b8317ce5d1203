package io.godwit.engine.plan;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.FromTo;
import io.godwit.engine.diff.Mentions;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Columns that change: their type, then their default, then whether they take nulls. */
record ColumnAlteration(Situation situation) {

  /** The first version that knows SET EXPRESSION. */
  private static final int ALTERS_EXPRESSIONS = 17;

  List<Recipe> alter(Change.AlterColumn change) {
    Column from = change.column().from();
    Column to = change.column().to();
    ObjectName table = change.table();
    List<Recipe> recipes = new ArrayList<>();
    Recipe value = new Recipe().after(situation.neededBy(to)).provides(Fact.ready(change.object()));
    new Detours(situation).inTheWay(change).forEach(it -> value.after(Fact.gone(it)));
    if (isReplaced(change.column(), situation.serverMajor())) {
      replace(value, change);
      recipes.add(value);
      return recipes;
    }
    if (isRetyped(change.column())) {
      retype(value, change);
      recipes.add(value);
    } else if (isRecomputed(change.column())) {
      recompute(value, change);
      recipes.add(value);
    } else if (!from.defaultValue().equals(to.defaultValue())) {
      recipes.addAll(new DefaultRecipe(situation, table, change.column()).recipes(value));
    }
    if (from.nullable() != to.nullable()) {
      recipes.add(
          to.nullable() ? takesNulls(table, to) : new NotNullRecipe(situation, table, to).recipe());
    }
    if (!from.comment().equals(to.comment())) {
      recipes.add(new Recipe().then(new TablePlanner(situation).comment(table, to)));
    }
    return recipes;
  }

  static boolean isRetyped(FromTo<Column> column) {
    return !column.from().type().equals(column.to().type())
        || !column.from().collation().equals(column.to().collation());
  }

  /** Only another expression can be given to a generated column, and only from 17 on. */
  static boolean isReplaced(FromTo<Column> column, int serverMajor) {
    Optional<DefaultValue> from = column.from().defaultValue();
    Optional<DefaultValue> to = column.to().defaultValue();
    if (isGenerated(to)) {
      return isRetyped(column)
          || !from.equals(to) && !(isRecomputed(column) && serverMajor >= ALTERS_EXPRESSIONS);
    }
    return from.filter(it -> it instanceof DefaultValue.Generated g && !g.stored()).isPresent();
  }

  private static boolean isRecomputed(FromTo<Column> column) {
    return column.from().defaultValue().orElse(null) instanceof DefaultValue.Generated from
        && column.to().defaultValue().orElse(null) instanceof DefaultValue.Generated to
        && from.stored() == to.stored()
        && !from.equals(to);
  }

  private static boolean isGenerated(Optional<DefaultValue> value) {
    return value.filter(DefaultValue.Generated.class::isInstance).isPresent();
  }

  private void replace(Recipe recipe, Change.AlterColumn change) {
    Column from = change.column().from();
    Column to = change.column().to();
    ObjectName table = change.table();
    boolean computed = isGenerated(from.defaultValue());
    Statement statement =
        Statement.of(
                alter(table)
                    + "DROP COLUMN "
                    + SqlName.of(from.name())
                    + ", ADD COLUMN "
                    + ColumnSql.definition(to),
                change.object(),
                Phase.CONTRACT)
            .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE))
            .warning(
                HazardId.GENERATED_EXPRESSION_REPLACED,
                "Column "
                    + table
                    + "."
                    + to.name()
                    + " is dropped and added again: what it held before is gone.");
    if (!(to.defaultValue().orElse(null) instanceof DefaultValue.Generated it && !it.stored())) {
      statement = statement.doing(situation.work(Work.Kind.REWRITE, table));
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(computed ? statement : statement.losingData());
    if (to.comment().isPresent()) {
      statements.add(new TablePlanner(situation).comment(table, to));
    }
    recipe.then(statements).provides(Fact.notNull(table, to.name()), Fact.gone(change.object()));
    Mentions.expression(to)
        .ifPresent(
            it ->
                it.columns().stream()
                    .filter(name -> !name.equals(to.name()))
                    .forEach(name -> recipe.after(Fact.ready(ObjectId.column(table, name)))));
  }

  private void recompute(Recipe recipe, Change.AlterColumn change) {
    DefaultValue.Generated to =
        (DefaultValue.Generated) change.column().to().defaultValue().orElseThrow();
    ObjectName table = change.table();
    Statement statement =
        Statement.of(
                alter(table)
                    + "ALTER COLUMN "
                    + SqlName.of(change.column().to().name())
                    + " SET EXPRESSION AS ("
                    + to.sql()
                    + ")",
                change.object(),
                Phase.CONTRACT)
            .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE))
            .warning(
                HazardId.GENERATED_EXPRESSION_REPLACED,
                "The values of "
                    + table
                    + "."
                    + change.column().to().name()
                    + " are computed anew.");
    recipe.then(
        to.stored() ? statement.doing(situation.work(Work.Kind.REWRITE, table)) : statement);
    Mentions.expression(change.column().to())
        .ifPresent(
            it ->
                it.columns().stream()
                    .forEach(name -> recipe.after(Fact.ready(ObjectId.column(table, name)))));
  }

  private void retype(Recipe recipe, Change.AlterColumn change) {
    Column to = change.column().to();
    ObjectName table = change.table();
    TypeChange type = typeChange(change.column());
    Phase phase = type.values() == TypeChange.Values.ALL_FIT ? Phase.EXPAND : Phase.CONTRACT;
    DefaultRecipe defaults = new DefaultRecipe(situation, table, change.column());
    List<Statement> statements = new ArrayList<>();
    statements.addAll(defaults.beforeRetyping(phase, type.cost()));
    statements.add(retyping(change, type, phase));
    statements.addAll(defaults.afterRetyping(phase, type.cost()));
    recipe.then(statements);
    defaults.require(recipe);
    recipe.then(
        Statement.of(
                "ANALYZE " + SqlName.of(table) + " (" + SqlName.of(to.name()) + ")",
                change.object(),
                phase)
            .locking(situation.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
            .doing(situation.work(Work.Kind.SCAN, table)));
  }

  private static String alter(ObjectName table) {
    return "ALTER TABLE " + SqlName.of(table) + " ";
  }

  TypeChange typeChange(FromTo<Column> column) {
    return column.from().type().equals(column.to().type())
        ? new TypeChange(TypeChange.Cost.INDEX_REBUILD, TypeChange.Values.ALL_FIT, false, true)
        : TypeChange.between(
            column.from().type(), column.to().type(), situation.isEnumType(column.from()));
  }

  private Statement retyping(Change.AlterColumn change, TypeChange type, Phase phase) {
    ObjectName table = change.table();
    Column from = change.column().from();
    Column to = change.column().to();
    String name = SqlName.of(to.name());
    String sql =
        "ALTER TABLE "
            + SqlName.of(table)
            + " ALTER COLUMN "
            + name
            + " TYPE "
            + to.type()
            + to.collation().map(it -> " COLLATE " + it).orElse("")
            + (type.needsUsing() ? " USING " + name + "::" + to.type() : "");
    Statement statement =
        new TypeChangePrice(
                situation, table, from, new TreeSet<>(new Detours(situation).inTheWay(change)))
            .on(Statement.of(sql, change.object(), phase), type.cost());
    Statement warned =
        switch (type.values()) {
          case ALL_FIT -> statement;
          case OTHERS_FAIL ->
              type.needsUsing() ? statement : narrowing(statement, change, "it fails on others.");
          case OTHERS_ARE_CUT ->
              narrowing(statement, change, "others are cut off or rounded.").losingData();
        };
    return type.needsUsing()
        ? warned.warning(
            HazardId.CONVERSION_MAY_FAIL,
            "PostgreSQL doesn't convert "
                + from.type()
                + " to "
                + to.type()
                + " by itself: it fails if a value can't be read as one.")
        : warned;
  }

  private static Statement narrowing(
      Statement statement, Change.AlterColumn change, String consequence) {
    return statement.warning(
        HazardId.NARROWING_TYPE,
        "Not every "
            + change.column().from().type()
            + " is a "
            + change.column().to().type()
            + ": "
            + consequence);
  }

  private Recipe takesNulls(ObjectName table, Column column) {
    Recipe recipe = new Recipe();
    situation
        .from(table)
        .flatMap(Table::primaryKey)
        .ifPresent(it -> recipe.after(Fact.gone(ObjectId.constraint(table, it))));
    return recipe
        .after(Fact.ready(ObjectId.column(table, column.name())))
        .then(
            Statement.of(
                    "ALTER TABLE "
                        + SqlName.of(table)
                        + " ALTER COLUMN "
                        + SqlName.of(column.name())
                        + " DROP NOT NULL",
                    ObjectId.column(table, column.name()),
                    Phase.EXPAND)
                .locking(situation.lock(table, LockMode.ACCESS_EXCLUSIVE))
                .warning(
                    HazardId.NOT_NULL_DROPPED,
                    "Code of the last release may not expect nulls in "
                        + table
                        + "."
                        + column.name()
                        + "."));
  }
}
