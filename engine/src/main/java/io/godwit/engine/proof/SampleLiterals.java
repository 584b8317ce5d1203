package io.godwit.engine.proof;

import io.godwit.engine.diff.FromTo;
import io.godwit.engine.sql.SqlName;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.EnumType;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of a row: keys that agree with the parents' rows, values that both the type before and
 * the type after the plan take, and that satisfy the checks of both.
 */
final class SampleLiterals {

  private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'|\\b(\\d+)\\b");

  /** A check over several columns has this many combinations tried before it is given up. */
  private static final int COMBINATIONS = 300;

  private final Schema from;
  private final SurvivingColumns surviving;
  private final SampleValue samples;
  private final Connection connection;

  SampleLiterals(Schema from, Schema to, SurvivingColumns surviving, Connection connection) {
    this.from = from;
    this.surviving = surviving;
    this.samples = new SampleValue(labels(from, to));
    this.connection = connection;
  }

  /** By column; a column that no value is known of is left out. */
  Map<String, String> of(Table table, int row) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      value(table, column, row, new HashSet<>()).ifPresent(it -> values.put(column.name(), it));
    }
    for (String condition : conditions(table)) {
      satisfy(condition, table, values);
    }
    return values;
  }

  private Optional<String> value(Table table, Column column, int row, Set<String> seen)
      throws SQLException {
    if (!seen.add(table.name() + "." + column.name())) {
      return own(table, column, row);
    }
    for (ForeignKey foreignKey : foreignKeys(table)) {
      int position = foreignKey.columns().indexOf(column.name());
      Optional<Table> target = position < 0 ? Optional.empty() : from.table(foreignKey.target());
      if (target.isPresent()) {
        Optional<Column> key = target.get().column(foreignKey.targetColumns().get(position));
        if (key.isPresent()) {
          return value(target.get(), key.get(), row, seen);
        }
      }
    }
    return own(table, column, row);
  }

  /** The foreign keys before and after, by the names before. */
  private Stream<ForeignKey> foreignKeysAfter(Table table) {
    return surviving.after(table).stream().flatMap(it -> it.foreignKeys().stream());
  }

  private List<ForeignKey> foreignKeys(Table table) {
    return Stream.concat(table.foreignKeys().stream(), foreignKeysAfter(table)).toList();
  }

  private Optional<String> own(Table table, Column column, int row) throws SQLException {
    Optional<FromTo<Column>> after = surviving.after(table, column);
    if (after.isPresent() && !after.get().to().type().equals(column.type())) {
      String later = after.get().to().type();
      Optional<String> both = samples.of(later, row);
      if (both.isPresent() && casts(both.get(), column.type(), later)) {
        return both;
      }
    }
    return samples.of(column.type(), row);
  }

  private boolean casts(String value, String before, String after) throws SQLException {
    return answers(
        "SELECT CAST(CAST("
            + SqlName.string(value)
            + " AS "
            + before
            + ") AS "
            + after
            + ") IS NOT NULL");
  }

  /** The checks before and after, as conditions over the names before. */
  private List<String> conditions(Table table) {
    Set<String> conditions = new LinkedHashSet<>();
    table.checks().stream().map(Check::expression).forEach(conditions::add);
    surviving.after(table).stream()
        .flatMap(it -> it.checks().stream())
        .map(Check::expression)
        .forEach(conditions::add);
    return List.copyOf(conditions);
  }

  private void satisfy(String condition, Table table, Map<String, String> values)
      throws SQLException {
    if (holds(condition, table, values)) {
      return;
    }
    List<Column> mentioned =
        table.columns().stream()
            .filter(it -> values.containsKey(it.name()) && mentions(condition, it.name()))
            .filter(it -> foreignKeys(table).stream().noneMatch(key -> isKey(key, it)))
            .toList();
    int[] left = {COMBINATIONS};
    Map<String, String> found = new HashMap<>(values);
    if (search(condition, table, found, mentioned, 0, left)) {
      values.putAll(found);
    }
  }

  private static boolean isKey(ForeignKey foreignKey, Column column) {
    return foreignKey.columns().contains(column.name());
  }

  private boolean search(
      String condition,
      Table table,
      Map<String, String> values,
      List<Column> columns,
      int position,
      int[] left)
      throws SQLException {
    if (position == columns.size()) {
      return left[0]-- > 0 && holds(condition, table, values);
    }
    String column = columns.get(position).name();
    String before = values.get(column);
    for (String candidate : candidates(condition, before)) {
      values.put(column, candidate);
      if (search(condition, table, values, columns, position + 1, left)) {
        return true;
      }
      if (left[0] <= 0) {
        break;
      }
    }
    values.put(column, before);
    return false;
  }

  /** What the condition itself speaks of is what most often satisfies it. */
  private static Set<String> candidates(String condition, String sample) {
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(sample);
    Matcher literal = LITERAL.matcher(condition);
    while (literal.find()) {
      if (literal.group(1) != null) {
        candidates.add(literal.group(1).replace("''", "'"));
      } else if (literal.group(2).length() < 18) {
        long number = Long.parseLong(literal.group(2));
        candidates.add(Long.toString(number));
        candidates.add(Long.toString(number + 1));
        candidates.add(Long.toString(number - 1));
      }
    }
    candidates.add(sample.repeat(12));
    return candidates;
  }

  private static boolean mentions(String condition, String column) {
    return Pattern.compile("(?<![\\w\"])\"?" + Pattern.quote(column) + "\"?(?![\\w\"])")
        .matcher(condition)
        .find();
  }

  private boolean holds(String condition, Table table, Map<String, String> values)
      throws SQLException {
    String row =
        table.columns().stream()
            .map(
                it ->
                    "CAST("
                        + Optional.ofNullable(values.get(it.name()))
                            .map(SqlName::string)
                            .orElse("NULL")
                        + " AS "
                        + it.type()
                        + ") AS "
                        + SqlName.of(it.name()))
            .collect(Collectors.joining(", "));
    return answers("SELECT (" + condition + ") IS NOT FALSE FROM (SELECT " + row + ") AS row");
  }

  private boolean answers(String question) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement ask = connection.createStatement();
        ResultSet answer = ask.executeQuery(question)) {
      answer.next();
      return answer.getBoolean(1);
    } catch (SQLException e) {
      connection.rollback(before);
      return false; // the value isn't of the type, or a name is only known after the plan
    }
  }

  /** A label that the plan removes is no value to migrate. */
  private static Map<String, List<String>> labels(Schema from, Schema to) {
    Map<ObjectName, EnumType> after = new HashMap<>();
    to.enumTypes().forEach(it -> after.put(it.name(), it));
    Map<String, List<String>> labels = new HashMap<>();
    to.enumTypes().forEach(it -> labels.put(SqlName.of(it.name()), it.values()));
    for (EnumType type : from.enumTypes()) {
      List<String> kept = new ArrayList<>(type.values());
      Optional.ofNullable(after.get(type.name())).ifPresent(it -> kept.retainAll(it.values()));
      labels.put(SqlName.of(type.name()), kept.isEmpty() ? type.values() : kept);
    }
    return labels;
  }
}
