package io.godwit.engine.database;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl.Parameter;
import io.godwit.engine.database.DatabaseUrl.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a URL as the driver or libpq would; no message repeats it, since it may hold a password.
 */
final class DatabaseUrlParser {
  private static final int DEFAULT_PORT = 5432;
  private static final String EXPECTED =
      "Write jdbc:postgresql://host:5432/database or postgresql://user@host:5432/database.";

  /** libpq's names for what the driver calls otherwise. */
  private static final Map<String, String> DRIVER_NAMES =
      Map.of(
          "connect_timeout", "connectTimeout",
          "application_name", "ApplicationName",
          "keepalives", "tcpKeepAlive",
          "channel_binding", "channelBinding",
          "gssencmode", "gssEncMode");

  private final String url;
  private Optional<String> user = Optional.empty();
  private Optional<String> password = Optional.empty();
  private Optional<String> schema = Optional.empty();
  private final List<Parameter> parameters = new ArrayList<>();

  DatabaseUrlParser(String url) {
    this.url = url.strip();
  }

  DatabaseUrl parse() {
    try {
      String rest = withoutScheme();
      int query = rest.indexOf('?');
      String location = query < 0 ? rest : rest.substring(0, query);
      String authority = authority(location);
      int at = authority.lastIndexOf('@');
      if (at >= 0) {
        readCredentials(authority.substring(0, at));
      }
      if (query >= 0) {
        readParameters(rest.substring(query + 1));
      }
      return new DatabaseUrl(
          servers(authority.substring(at + 1)),
          database(location),
          user,
          password,
          schema.orElse("public"),
          parameters);
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "The database URL can't be read: " + e.getMessage() + ". " + EXPECTED);
    }
  }

  private String withoutScheme() {
    for (String scheme : List.of("jdbc:postgresql:", "postgresql:", "postgres:")) {
      if (url.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return url.substring(scheme.length());
      }
    }
    throw new UserException(
        "The database URL isn't one of PostgreSQL" + otherScheme() + ". " + EXPECTED);
  }

  /** Only a well-formed scheme is repeated: anything else before a colon could be a secret. */
  private String otherScheme() {
    int end = url.indexOf("://");
    String scheme = end < 0 ? "" : url.substring(0, end);
    return scheme.matches("(jdbc:)?[a-z][a-z0-9+.-]*") ? ", but of " + scheme + ":" : "";
  }

  private static String authority(String location) {
    if (!location.startsWith("//")) {
      return "";
    }
    int end = location.indexOf('/', 2);
    return end < 0 ? location.substring(2) : location.substring(2, end);
  }

  private String database(String location) {
    int start = location.startsWith("//") ? location.indexOf('/', 2) + 1 : 0;
    boolean none = location.startsWith("//") && start == 0;
    String name = none ? "" : Percent.decode(location.substring(start));
    if (!name.isEmpty() && !name.equals("/")) {
      return name;
    }
    // As the driver and libpq have it.
    return user.orElseThrow(() -> new IllegalArgumentException("it names no database"));
  }

  private void readCredentials(String credentials) {
    int colon = credentials.indexOf(':');
    user = nonEmpty(colon < 0 ? credentials : credentials.substring(0, colon));
    password = colon < 0 ? Optional.empty() : nonEmpty(credentials.substring(colon + 1));
  }

  private static Optional<String> nonEmpty(String text) {
    return Optional.of(Percent.decode(text)).filter(it -> !it.isEmpty());
  }

  private static List<Server> servers(String hosts) {
    List<Server> servers = new ArrayList<>();
    for (String host : hosts.split(",", -1)) {
      servers.add(server(host));
    }
    return servers;
  }

  private static Server server(String text) {
    int bracket = text.indexOf(']');
    int colon = text.indexOf(':', bracket < 0 ? 0 : bracket);
    String host = colon < 0 ? text : text.substring(0, colon);
    if (text.startsWith("[") && bracket > 0) {
      host = text.substring(1, bracket);
    }
    return new Server(
        host.isEmpty() ? "localhost" : Percent.decode(host),
        colon < 0 || colon == text.length() - 1 ? DEFAULT_PORT : port(text.substring(colon + 1)));
  }

  private static int port(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65535) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException(
        "after the host there must be a port (a colon in the password is written %3A)");
  }

  private void readParameters(String query) {
    for (String parameter : query.split("&")) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        readParameter(
            Percent.decode(parameter.substring(0, equals)),
            Percent.decode(parameter.substring(equals + 1)));
      }
    }
  }

  private void readParameter(String name, String value) {
    switch (name) {
      case "user" -> user = Optional.of(value);
      case "password" -> password = Optional.of(value);
      case "schema" -> schema = Optional.of(value);
      case "currentSchema" -> readSearchPath(value);
      default -> parameters.add(new Parameter(DRIVER_NAMES.getOrDefault(name, name), value));
    }
  }

  /** The first of a search path is the default schema; the rest is the driver's business. */
  private void readSearchPath(String path) {
    String first = path.split(",", 2)[0].strip();
    schema =
        Optional.of(
            first.length() > 1 && first.startsWith("\"") && first.endsWith("\"")
                ? first.substring(1, first.length() - 1).replace("\"\"", "\"")
                : first);
    if (path.contains(",")) {
      parameters.add(new Parameter("currentSchema", path));
    }
  }
}
