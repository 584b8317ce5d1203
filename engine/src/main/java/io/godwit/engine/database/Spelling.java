package io.godwit.engine.database;

import io.godwit.engine.sql.InList;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalog's conditions in the one spelling that stays the same when they are read again. */
final class Spelling {

  static Table of(Table table) {
    Set<String> varchars =
        table.columns().stream()
            .filter(it -> it.type().startsWith("character varying") && !it.type().endsWith("]"))
            .map(Column::name)
            .map(SqlName::of)
            .collect(Collectors.toSet());
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.uniques(),
        table.foreignKeys(),
        table.checks().stream().map(it -> of(it, varchars)).toList(),
        table.indexes().stream().map(it -> of(it, varchars)).toList(),
        table.comment());
  }

  private static Check of(Check check, Set<String> varchars) {
    return new Check(
        check.name(),
        InList.spelled(check.expression(), varchars),
        check.noInherit(),
        check.validated());
  }

  private static Index of(Index index, Set<String> varchars) {
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        index.nullsNotDistinct(),
        index.keys().stream().map(it -> of(it, varchars)).toList(),
        index.include(),
        index.where().map(it -> InList.spelled(it, varchars)),
        index.storage(),
        index.valid());
  }

  private static IndexKey of(IndexKey key, Set<String> varchars) {
    IndexKey.Target target =
        key.target()
            .match(
                new IndexKey.Cases<IndexKey.Target>() {
                  @Override
                  public IndexKey.Target column(IndexKey.Column column) {
                    return column;
                  }

                  @Override
                  public IndexKey.Target expression(IndexKey.Expression expression) {
                    return new IndexKey.Expression(InList.spelled(expression.sql(), varchars));
                  }
                });
    return new IndexKey(
        target, key.operatorClass(), key.collation(), key.descending(), key.nullsFirst());
  }

  private Spelling() {}
}
