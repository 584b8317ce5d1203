package io.godwit.engine.project;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseUrl;
import java.nio.file.Path;
import java.util.Optional;

/** One side of a diff, as a user names it. */
public sealed interface Side {

  /** What the entities declare. */
  record Model() implements Side {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.model(this);
    }
  }

  /**
   * What migrations make, replayed on the shadow.
   *
   * @param directory empty for the project's own
   */
  record Migrations(Optional<Path> directory) implements Side {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.migrations(this);
    }
  }

  /** A database that holds nothing. */
  record Empty() implements Side {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.empty(this);
    }
  }

  /**
   * A live database.
   *
   * @param url empty for the one that is configured
   */
  record Database(Optional<DatabaseUrl> url) implements Side {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.database(this);
    }
  }

  /** What a SQL script makes of an empty database. */
  record Sql(Path file) implements Side {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sql(this);
    }
  }

  /** A model that the annotation processor wrote. */
  record Json(Path file) implements Side {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.json(this);
    }
  }

  /** One result for each kind of side. */
  interface Cases<R> {
    R model(Model side);

    R migrations(Migrations side);

    R empty(Empty side);

    R database(Database side);

    R sql(Sql side);

    R json(Json side);
  }

  <R> R match(Cases<R> cases);

  /** The forms that {@link #parse} reads, for people. */
  String FORMS =
      "model, migrations, migrations:<directory>, database, empty, a database's URL, file:<script.sql>"
          + " or json:<schema.json>";

  /**
   * @param setting what errors call it, as in {@code schema.from}
   * @param base what relative paths start at
   * @throws UserException if it is none of {@link #FORMS}
   */
  static Side parse(String setting, String text, Path base) {
    if (text.startsWith("postgresql:")
        || text.startsWith("postgres:")
        || text.startsWith("jdbc:postgresql:")) {
      return new Database(Optional.of(DatabaseUrl.parse(text)));
    }
    int colon = text.indexOf(':');
    String kind = colon < 0 ? text : text.substring(0, colon);
    Optional<Path> path =
        colon < 0 || colon == text.length() - 1
            ? Optional.empty()
            : Optional.of(base.resolve(text.substring(colon + 1)).normalize());
    if (colon < 0) {
      switch (kind) {
        case "model":
          return new Model();
        case "migrations":
          return new Migrations(Optional.empty());
        case "database":
          return new Database(Optional.empty());
        case "empty":
          return new Empty();
        default:
          throw unknown(setting, text);
      }
    }
    return switch (kind) {
      case "migrations" ->
          new Migrations(Optional.of(path.orElseThrow(() -> unknown(setting, text))));
      case "file" -> new Sql(path.orElseThrow(() -> unknown(setting, text)));
      case "json" -> new Json(path.orElseThrow(() -> unknown(setting, text)));
      default -> throw unknown(setting, text);
    };
  }

  private static UserException unknown(String setting, String text) {
    return new UserException(
        text.isEmpty()
            ? setting + " is missing. Name that side with -D" + setting + "=…: " + FORMS + "."
            : setting + " is " + text + ", which must be " + FORMS + ".");
  }
}
