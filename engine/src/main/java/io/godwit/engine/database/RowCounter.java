package io.godwit.engine.database;

import io.godwit.engine.sql.SqlName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Counts what a change would take from a live database, in one query, and only for so long. */
public final class RowCounter {

  private static final String CANCELED = "57014";
  private static final String NOT_ALLOWED = "42501";

  private final DatabaseUrl url;
  private final Duration timeout;

  public RowCounter(DatabaseUrl url, Duration timeout) {
    this.url = url;
    this.timeout = timeout;
  }

  /**
   * An answer for each question; empty where the table or the column isn't there, where it may not
   * be read, or where counting takes too long.
   *
   * @throws io.godwit.engine.UserException if the database can't be reached
   */
  public List<OptionalLong> count(List<RowQuestion> questions) {
    try (Connection connection = url.open()) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET LOCAL statement_timeout = " + timeout.toMillis());
      }
      return answers(questions, countable(questions, connection), connection);
    } catch (SQLException e) {
      if (CANCELED.equals(e.getSQLState()) || NOT_ALLOWED.equals(e.getSQLState())) {
        return questions.stream().map(it -> OptionalLong.empty()).toList();
      }
      throw new DatabaseException("count rows", e);
    }
  }

  private static List<Boolean> countable(List<RowQuestion> questions, Connection connection)
      throws SQLException {
    List<Boolean> countable = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(Snapshot.sql("countable"))) {
      statement.setArray(1, names(questions, connection));
      statement.setArray(2, columns(questions, connection));
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          countable.add(results.getBoolean(1));
        }
      }
    }
    return countable;
  }

  private static Array names(List<RowQuestion> questions, Connection connection)
      throws SQLException {
    return connection.createArrayOf(
        "text", questions.stream().map(it -> SqlName.of(it.table())).toArray());
  }

  private static Array columns(List<RowQuestion> questions, Connection connection)
      throws SQLException {
    return connection.createArrayOf(
        "text", questions.stream().map(it -> it.column().orElse("")).toArray());
  }

  private static List<OptionalLong> answers(
      List<RowQuestion> questions, List<Boolean> countable, Connection connection)
      throws SQLException {
    List<String> counts = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      counts.add(countable.get(i) ? questions.get(i).sql() : "NULL::bigint");
    }
    List<OptionalLong> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet results =
            statement.executeQuery(
                counts.stream().collect(Collectors.joining(",\n", "SELECT ", "")))) {
      results.next();
      for (int i = 1; i <= questions.size(); i++) {
        long count = results.getLong(i);
        answers.add(results.wasNull() ? OptionalLong.empty() : OptionalLong.of(count));
      }
    }
    return answers;
  }
}
