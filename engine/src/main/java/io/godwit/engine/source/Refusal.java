package io.godwit.engine.source;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Why PostgreSQL refuses a statement, and where in it.
 *
 * @param message PostgreSQL's own, without the driver's additions
 * @param position the character that PostgreSQL points to, counted from 1; empty where it points to
 *     none
 */
record Refusal(String sql, String message, Optional<String> hint, Optional<Integer> position) {

  static Refusal of(String sql, SQLException error) {
    ServerErrorMessage server =
        error instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
    if (server == null || server.getMessage() == null) {
      return new Refusal(sql, error.getMessage(), Optional.empty(), Optional.empty());
    }
    return new Refusal(
        sql,
        server.getMessage(),
        Optional.ofNullable(server.getHint()),
        Optional.of(server.getPosition()).filter(it -> it >= 1 && it <= sql.length()));
  }

  /** How many lines of the statement stand before the one that PostgreSQL points to. */
  int linesBefore() {
    String before = sql.substring(0, position.orElse(1) - 1);
    return (int) before.chars().filter(it -> it == '\n').count();
  }

  /** The line that PostgreSQL points to, or the statement's first. */
  String line() {
    return sql.lines().skip(linesBefore()).findFirst().orElse("").strip();
  }
}
