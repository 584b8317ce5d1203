package io.godwit.engine.database;

import io.godwit.engine.UserException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.Driver;

/**
 * Where a database is and how to get in. {@link #toString()} is for people and holds no password;
 * only {@link #password()} does.
 *
 * @param servers one, or several of which the driver takes the first that answers
 * @param schema the default schema
 * @param parameters what else the URL says, in the driver's words: {@code sslmode}
 */
public record DatabaseUrl(
    List<Server> servers,
    String database,
    Optional<String> user,
    Optional<String> password,
    String schema,
    List<Parameter> parameters) {

  private static final int CONNECT_TIMEOUT_SECONDS = 10;
  private static final int LOGIN_TIMEOUT_SECONDS = 30;

  public DatabaseUrl {
    servers = List.copyOf(servers);
    parameters = List.copyOf(parameters);
  }

  /** A host and its port; an IPv6 address stands without brackets. */
  public record Server(String host, int port) {
    @Override
    public String toString() {
      return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
  }

  /** A query parameter of the URL. */
  public record Parameter(String name, String value) {
    private boolean isSecret() {
      return name.toLowerCase(Locale.ROOT).contains("password");
    }

    @Override
    public String toString() {
      return name + "=" + (isSecret() ? "***" : value);
    }
  }

  /**
   * Reads {@code jdbc:postgresql://host:port/database?user=…&currentSchema=…} or {@code
   * postgresql://user:password@host:port/database?schema=…}.
   *
   * @throws UserException if it is neither
   */
  public static DatabaseUrl parse(String url) {
    return new DatabaseUrlParser(url).parse();
  }

  /** The same database for another user: a name and password that stand beside the URL. */
  public DatabaseUrl withCredentials(Optional<String> newUser, Optional<String> newPassword) {
    return new DatabaseUrl(
        servers,
        database,
        newUser.or(() -> user),
        newPassword.or(() -> password),
        schema,
        parameters);
  }

  /** Another database of the same server. */
  public DatabaseUrl withDatabase(String newDatabase) {
    return new DatabaseUrl(servers, newDatabase, user, password, schema, parameters);
  }

  /** The same database with another default schema. */
  public DatabaseUrl withSchema(String newSchema) {
    return new DatabaseUrl(servers, database, user, password, newSchema, parameters);
  }

  /**
   * A connection whose {@code search_path} is the default schema.
   *
   * @throws UserException if the server can't be reached or doesn't let the user in
   */
  public Connection open() {
    try {
      Connection connection = connect();
      if (parameters.stream().noneMatch(it -> it.name().equals("currentSchema"))) {
        connection.setSchema(schema);
      }
      return connection;
    } catch (SQLException e) {
      throw ConnectionFailure.of(this, e);
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "godwit");
    properties.setProperty("connectTimeout", Integer.toString(CONNECT_TIMEOUT_SECONDS));
    properties.setProperty("loginTimeout", Integer.toString(LOGIN_TIMEOUT_SECONDS));
    parameters.forEach(it -> properties.setProperty(it.name(), it.value()));
    user.ifPresent(it -> properties.setProperty("user", it));
    password.ifPresent(it -> properties.setProperty("password", it));
    Connection connection = new Driver().connect(jdbcUrl(), properties);
    if (connection == null) {
      throw new IllegalStateException("The driver refuses its own URL for " + this);
    }
    return connection;
  }

  private String jdbcUrl() {
    return "jdbc:postgresql://" + address() + "/" + Percent.encode(database);
  }

  /** For people: {@code localhost:5432}. */
  public String address() {
    return servers.stream().map(Server::toString).collect(Collectors.joining(","));
  }

  /** For people: where it is and who asks, never the password. */
  @Override
  public String toString() {
    return "postgresql://" + user.map(it -> it + "@").orElse("") + address() + "/" + database;
  }
}
