package io.godwit.engine.proof;

import io.godwit.engine.sql.SqlName;
import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.ForeignKey;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Fills tables with rows that satisfy what is there before a plan and what will be there after it.
 *
 * <p>Row n of a table refers to row n of its parents, so that every value follows from a table, a
 * column and a number.
 */
final class SampleRows {

  /** Two tell whether a unique key that the plan makes is wrong by being constant. */
  private static final int ROWS = 2;

  private final Map<ObjectName, Table> tables;
  private final SampleLiterals literals;
  private final Connection connection;
  private final List<Table> filled = new ArrayList<>();
  private final Set<ObjectName> held = new HashSet<>();
  private boolean alone = true;

  SampleRows(Schema from, SampleLiterals literals, Connection connection) {
    this.tables = from.tables().stream().collect(Collectors.toMap(Table::name, it -> it));
    this.literals = literals;
    this.connection = connection;
  }

  /**
   * Fills the tables and those that they need, each once.
   *
   * @return for each table that was filled, empty; for each that could not be, the reason
   */
  Map<ObjectName, Optional<String>> fill(Collection<ObjectName> touched) throws SQLException {
    Map<ObjectName, Optional<String>> outcome = new LinkedHashMap<>();
    connection.setAutoCommit(false);
    List<Table> ordered = parentsFirst(touched);
    ordered.forEach(it -> held.add(it.name()));
    for (Table table : ordered) {
      outcome.put(table.name(), fill(table));
    }
    connection.commit();
    connection.setAutoCommit(true);
    return outcome;
  }

  /**
   * Deletes the rows again.
   *
   * @param surviving the names that the tables have now
   * @return false where that can't be done: the tables held other rows as well
   */
  boolean takeOut(SurvivingColumns surviving) throws SQLException {
    if (!alone) {
      return false;
    }
    connection.setAutoCommit(false);
    try (Statement delete = connection.createStatement()) {
      for (int last = filled.size() - 1; last >= 0; last--) {
        Optional<Table> table = surviving.after(filled.get(last));
        if (table.isPresent()) {
          delete.execute("DELETE FROM " + SqlName.of(table.get().name()));
        }
      }
      connection.commit();
      return true;
    } catch (SQLException e) {
      connection.rollback();
      return false; // a cycle of foreign keys, or a trigger: the next run replays the files instead
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** In a cycle of foreign keys somebody has to be first. */
  private List<Table> parentsFirst(Collection<ObjectName> touched) {
    Map<ObjectName, Set<ObjectName>> waiting = needed(touched);
    List<Table> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      ObjectName next =
          waiting.entrySet().stream()
              .filter(it -> it.getValue().stream().noneMatch(waiting::containsKey))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseGet(() -> waiting.keySet().iterator().next());
      waiting.remove(next);
      ordered.add(tables.get(next));
    }
    return ordered;
  }

  /**
   * What the plan touches and the parents of that; of further ancestors those that a row can't do
   * without, so that not a whole schema is filled for one column.
   *
   * @return each table with those that it waits for
   */
  private Map<ObjectName, Set<ObjectName>> needed(Collection<ObjectName> touched) {
    Map<ObjectName, Set<ObjectName>> needed = new TreeMap<>();
    Deque<ObjectName> open = new ArrayDeque<>(touched);
    while (!open.isEmpty()) {
      ObjectName name = open.pop();
      Table table = tables.get(name);
      if (table != null && !needed.containsKey(name)) {
        Set<ObjectName> parents =
            table.foreignKeys().stream()
                .filter(it -> touched.contains(name) || isRequired(it, table))
                .map(ForeignKey::target)
                .filter(it -> !it.equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
        needed.put(name, parents);
        open.addAll(parents);
      }
    }
    return needed;
  }

  private static boolean isRequired(ForeignKey foreignKey, Table table) {
    return foreignKey.columns().stream()
        .noneMatch(it -> table.column(it).filter(Column::nullable).isPresent());
  }

  private Optional<String> fill(Table table) throws SQLException {
    alone &= isEmpty(table);
    filled.add(table);
    for (int row = 1; row <= ROWS; row++) {
      Optional<String> refusal = insert(table, row);
      if (refusal.isPresent()) {
        return row == 1 ? refusal : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isEmpty(Table table) throws SQLException {
    try (Statement ask = connection.createStatement();
        ResultSet answer =
            ask.executeQuery("SELECT NOT EXISTS (SELECT FROM " + SqlName.of(table.name()) + ")")) {
      answer.next();
      return answer.getBoolean(1);
    }
  }

  private Optional<String> insert(Table table, int row) throws SQLException {
    Map<String, String> values = literals.of(table, row);
    values.keySet().removeIf(it -> isOptionalAndRefersToNothing(it, table));
    List<String> missing =
        table.columns().stream()
            .filter(it -> !it.nullable() && !generated(it) && !values.containsKey(it.name()))
            .map(it -> it.name() + " " + it.type())
            .toList();
    if (!missing.isEmpty()) {
      return Optional.of("no value is known for " + String.join(", ", missing));
    }
    Savepoint before = connection.setSavepoint();
    try (Statement insert = connection.createStatement()) {
      insert.execute(insert(table, values));
      connection.releaseSavepoint(before);
      return Optional.empty();
    } catch (SQLException e) {
      connection.rollback(before);
      return Optional.of(e.getMessage().lines().findFirst().orElse("").strip());
    }
  }

  private boolean isOptionalAndRefersToNothing(String column, Table table) {
    return table.column(column).filter(Column::nullable).isPresent()
        && table.foreignKeys().stream()
            .anyMatch(it -> it.columns().contains(column) && !held.contains(it.target()));
  }

  private static String insert(Table table, Map<String, String> values) {
    List<String> columns = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (Column column : table.columns()) {
      String value = values.get(column.name());
      if (value != null && !generated(column)) {
        columns.add(SqlName.of(column.name()));
        given.add(SqlName.string(value));
      }
    }
    String target = "INSERT INTO " + SqlName.of(table.name());
    return columns.isEmpty()
        ? target + " DEFAULT VALUES"
        : target
            + columns.stream().collect(Collectors.joining(", ", " (", ")"))
            + " OVERRIDING SYSTEM VALUE VALUES "
            + given.stream().collect(Collectors.joining(", ", "(", ")"))
            + " ON CONFLICT DO NOTHING";
  }

  private static boolean generated(Column column) {
    return column.defaultValue().filter(DefaultValue.Generated.class::isInstance).isPresent();
  }
}
