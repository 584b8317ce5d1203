package io.godwit.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** The primary key, the uniques, the foreign keys and the checks. */
  public List<Constraint> constraints() {
    return Stream.<Stream<? extends Constraint>>of(
            primaryKey.stream(), uniques.stream(), foreignKeys.stream(), checks.stream())
        .<Constraint>flatMap(it -> it)
        .toList();
  }
}
