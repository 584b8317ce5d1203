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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Schema from;
  private final SampleLiterals literals;
  private final Connection connection;
  private final List<Table> filled = new ArrayList<>();
  private boolean alone = true;

  SampleRows(Schema from, SampleLiterals literals, Connection connection) {
    this.from = from;
    this.literals = literals;
    this.connection = connection;
  }

  /**
   * Fills the tables and those that they refer to, each once.
   *
   * @return for each table that was filled, empty; for each that could not be, the reason
   */
  Map<ObjectName, Optional<String>> fill(Collection<ObjectName> touched) throws SQLException {
    Map<ObjectName, Optional<String>> outcome = new LinkedHashMap<>();
    connection.setAutoCommit(false);
    for (Table table : parentsFirst(touched)) {
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

  private List<Table> parentsFirst(Collection<ObjectName> touched) {
    Set<ObjectName> ordered = new LinkedHashSet<>();
    touched.stream().sorted().forEach(it -> visit(it, new LinkedHashSet<>(), ordered));
    return ordered.stream().flatMap(it -> from.table(it).stream()).toList();
  }

  private void visit(ObjectName table, Set<ObjectName> path, Set<ObjectName> ordered) {
    if (ordered.contains(table) || !path.add(table)) {
      return;
    }
    from.table(table).stream()
        .flatMap(it -> it.foreignKeys().stream())
        .map(ForeignKey::target)
        .forEach(it -> visit(it, path, ordered));
    ordered.add(table);
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
