package io.godwit.engine.database;

import io.godwit.engine.UserException;
import java.sql.SQLException;

/** Says why a connection couldn't be opened: what, where, and what to do next. */
final class ConnectionFailure {

  /** The driver's exception isn't kept as a cause: nothing that knew the password goes further. */
  static UserException of(DatabaseUrl url, SQLException failure) {
    return new UserException(sentence(url, failure));
  }

  private static String sentence(DatabaseUrl url, SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    String user = url.user().map(it -> "user " + it).orElse("the operating system's user");
    return switch (state) {
      case "28P01" ->
          "PostgreSQL at %s refuses the password of %s. Correct the user or the password."
              .formatted(url.address(), user);
      case "28000" ->
          "PostgreSQL at %s doesn't let %s into database %s (%s). Correct the user, or let it in."
              .formatted(url.address(), user, url.database(), reason(url, failure));
      case "3D000" ->
          "PostgreSQL at %s has no database %s. Create it, or correct the database URL."
              .formatted(url.address(), url.database());
      case "42501" ->
          "PostgreSQL at %s doesn't let %s into database %s. Grant it: GRANT CONNECT ON DATABASE."
              .formatted(url.address(), user, url.database());
      case "53300" ->
          "PostgreSQL at %s has no connection free. Close some, or raise max_connections."
              .formatted(url.address());
      case "57P03" ->
          "PostgreSQL at %s is starting or stopping. Try again when it is ready."
              .formatted(url.address());
      case "08004" ->
          "PostgreSQL at %s refuses %s (%s). Give the password, or correct the database URL."
              .formatted(url.address(), user, reason(url, failure));
      default ->
          state.startsWith("08")
              ? "Can't reach PostgreSQL at %s (%s). Start the server, or correct the database URL."
                  .formatted(url.address(), reason(url, failure))
              : "Can't connect to database %s of PostgreSQL at %s (%s). Correct the database URL."
                  .formatted(url.database(), url.address(), reason(url, failure));
    };
  }

  /** The driver's or server's own first line; where there is a deeper reason, that. */
  private static String reason(DatabaseUrl url, SQLException failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String text =
        deepest instanceof java.net.UnknownHostException ? "unknown host" : deepest.getMessage();
    String line = String.valueOf(text).lines().findFirst().orElse("no reason given");
    return url.password().filter(line::contains).isPresent() ? "no reason given" : line;
  }

  private ConnectionFailure() {}
}
