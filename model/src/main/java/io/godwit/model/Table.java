package io.godwit.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An ordinary table.
 *
 * @param columns in their order, which matters to people and never to a comparison
 */
public record Table(
    ObjectName name,
    List<Column> columns,
    Optional<PrimaryKey> primaryKey,
    List<Unique> uniques,
    List<ForeignKey> foreignKeys,
    List<Check> checks,
    List<Index> indexes,
    Optional<String> comment) {

  public Table {
    columns = List.copyOf(columns);
    uniques = Lists.sorted(uniques, Comparator.comparing(Unique::name));
    foreignKeys = Lists.sorted(foreignKeys, Comparator.comparing(ForeignKey::name));
    checks = Lists.sorted(checks, Comparator.comparing(Check::name));
    indexes = Lists.sorted(indexes, Comparator.comparing(Index::name));
  }

  public Optional<Column> column(String columnName) {
    return columns.stream().filter(it -> it.name().equals(columnName)).findFirst();
  }

  /** The table with what another module adds to it; what has the same name is replaced. */
  public Table with(Table addition) {
    return new Table(
        name,
        joined(columns, addition.columns, Column::name),
        addition.primaryKey.isPresent() ? addition.primaryKey : primaryKey,
        joined(uniques, addition.uniques, Unique::name),
        joined(foreignKeys, addition.foreignKeys, ForeignKey::name),
        joined(checks, addition.checks, Check::name),
        joined(indexes, addition.indexes, Index::name),
        comment);
  }

  private static <T> List<T> joined(List<T> first, List<T> second, Function<T, String> named) {
    Map<String, T> all = new LinkedHashMap<>();
    first.forEach(it -> all.put(named.apply(it), it));
    second.forEach(it -> all.put(named.apply(it), it));
    return List.copyOf(all.values());
  }

  /** What of this table isn't in another one, by name and content. */
  public Table without(Table other) {
    return new Table(
        name,
        columns.stream().filter(it -> !other.columns.contains(it)).toList(),
        primaryKey.filter(it -> !other.primaryKey.equals(Optional.of(it))),
        uniques.stream().filter(it -> !other.uniques.contains(it)).toList(),
        foreignKeys.stream().filter(it -> !other.foreignKeys.contains(it)).toList(),
        checks.stream().filter(it -> !other.checks.contains(it)).toList(),
        indexes.stream().filter(it -> !other.indexes.contains(it)).toList(),
        Optional.empty());
  }

  /** The primary key, the uniques, the foreign keys and the checks. */
  public List<Constraint> constraints() {
    return Stream.<Stream<? extends Constraint>>of(
            primaryKey.stream(), uniques.stream(), foreignKeys.stream(), checks.stream())
        .<Constraint>flatMap(it -> it)
        .toList();
  }
}
