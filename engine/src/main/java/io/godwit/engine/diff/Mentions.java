package io.godwit.engine.diff;

import io.godwit.engine.sql.SqlExpression;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.Constraint;
import io.godwit.model.DefaultValue;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the parts of a table mention: the columns, the types, the sequences. */
public final class Mentions {

  /** The columns of its own table that a constraint is about. */
  public static Set<String> columns(Constraint constraint) {
    return constraint.match(
        new Constraint.Cases<>() {
          @Override
          public Set<String> primaryKey(PrimaryKey it) {
            return union(it.columns(), it.include());
          }

          @Override
          public Set<String> unique(Unique it) {
            return union(it.columns(), it.include());
          }

          @Override
          public Set<String> foreignKey(ForeignKey it) {
            return new TreeSet<>(it.columns());
          }

          @Override
          public Set<String> check(Check it) {
            return SqlExpression.of(it.expression()).columns();
          }
        });
  }

  /** The columns that an index is about, those of its condition included. */
  public static Set<String> columns(Index index) {
    Set<String> names = new TreeSet<>(index.include());
    names.addAll(keyColumns(index));
    expressions(index).forEach(it -> names.addAll(it.columns()));
    return names;
  }

  /** The columns that are keys of an index as they are, in their order. */
  public static List<String> keyColumns(Index index) {
    List<String> names = new ArrayList<>();
    index.keys().forEach(key -> key.target().match(COLUMN).ifPresent(names::add));
    return names;
  }

  /** An index's expressions and its condition. */
  public static List<SqlExpression> expressions(Index index) {
    return Stream.concat(
            index.keys().stream().flatMap(it -> it.target().match(EXPRESSION).stream()),
            index.where().stream())
        .map(SqlExpression::of)
        .toList();
  }

  /** Whether a column is of a type, or of arrays of it, or its default is. */
  public static boolean mentionsType(Column column, ObjectName type) {
    return types(column).contains(type);
  }

  /** Whether a column's default takes values from a sequence. */
  public static boolean mentionsSequence(Column column, ObjectName sequence) {
    return strings(column).contains(SqlName.of(sequence));
  }

  /** The types in a column's type and default. */
  public static Set<ObjectName> types(Column column) {
    Set<ObjectName> types = new TreeSet<>(SqlExpression.ofType(column.type()).types());
    expression(column).ifPresent(it -> types.addAll(it.types()));
    return types;
  }

  /** The strings in a column's default, of which one may name a sequence. */
  public static List<String> strings(Column column) {
    return expression(column).map(SqlExpression::strings).orElse(List.of());
  }

  /** What a column's value is computed from, unless it is an identity column. */
  public static Optional<SqlExpression> expression(Column column) {
    return column.defaultValue().flatMap(it -> it.match(SQL)).map(SqlExpression::of);
  }

  private static Set<String> union(List<String> some, List<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static final IndexKey.Cases<Optional<String>> COLUMN =
      new IndexKey.Cases<>() {
        @Override
        public Optional<String> column(IndexKey.Column it) {
          return Optional.of(it.name());
        }

        @Override
        public Optional<String> expression(IndexKey.Expression it) {
          return Optional.empty();
        }
      };

  private static final IndexKey.Cases<Optional<String>> EXPRESSION =
      new IndexKey.Cases<>() {
        @Override
        public Optional<String> column(IndexKey.Column it) {
          return Optional.empty();
        }

        @Override
        public Optional<String> expression(IndexKey.Expression it) {
          return Optional.of(it.sql());
        }
      };

  private static final DefaultValue.Cases<Optional<String>> SQL =
      new DefaultValue.Cases<>() {
        @Override
        public Optional<String> expression(DefaultValue.Expression it) {
          return Optional.of(it.sql());
        }

        @Override
        public Optional<String> identity(DefaultValue.Identity it) {
          return Optional.empty();
        }

        @Override
        public Optional<String> generated(DefaultValue.Generated it) {
          return Optional.of(it.sql());
        }
      };

  private Mentions() {}
}
