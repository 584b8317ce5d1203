package io.godwit.engine.source;

import io.godwit.engine.UserException;
import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Planner;
import io.godwit.engine.plan.Statement;
import io.godwit.engine.shadow.Shadow;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.Declaration;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Creates a described schema in a shadow database, by the plan that leads there from nothing. */
final class ShadowBuild {

  private final SchemaDiffer differ = new SchemaDiffer();
  private final Shadow shadow;
  private final Planner planner;

  ShadowBuild(Shadow shadow) {
    this.shadow = shadow;
    this.planner = new Planner(shadow.major());
  }

  /** A new database that holds the schema. The caller closes it. */
  ShadowDatabase create(Schema schema) {
    ShadowDatabase database = shadow.server().create();
    create(schema, database);
    return database;
  }

  /**
   * @throws UserException if PostgreSQL refuses a part of it: names the object and who declared it
   */
  void create(Schema schema, ShadowDatabase database) {
    Plan plan = planner.plan(differ.diff(Schema.EMPTY, schema, Ownership.EVERYTHING));
    Connection connection = database.connection();
    try (java.sql.Statement run = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (Statement statement : plan.statements()) {
        try {
          run.execute(statement.sql());
        } catch (SQLException e) {
          connection.rollback();
          throw refusal(statement, schema, e);
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new DatabaseException("use the shadow database", e);
    }
  }

  private static UserException refusal(Statement statement, Schema schema, SQLException error) {
    Refusal refusal = Refusal.of(statement.sql(), error);
    String line = refusal.position().isPresent() ? refusal.line() : "";
    ObjectId object = columnOn(line, statement.object(), schema).orElse(statement.object());
    return new UserException(
        "PostgreSQL refuses the "
            + object
            + declaredBy(object, schema)
            + ": "
            + refusal.message()
            + (line.isEmpty() ? "" : "\n    " + line)
            + "\n  If it needs an extension, a type or a function, create that in a migration of your own"
            + " before this one.");
  }

  /** A table's columns stand on lines of their own, each beginning with its name. */
  private static Optional<ObjectId> columnOn(String line, ObjectId table, Schema schema) {
    return schema.table(table.name()).stream()
        .flatMap(it -> it.columns().stream())
        .filter(it -> line.startsWith(it.name() + " ") || line.startsWith("\"" + it.name() + "\" "))
        .map(it -> ObjectId.column(table.name(), it.name()))
        .findFirst();
  }

  private static String declaredBy(ObjectId object, Schema schema) {
    return schema.declarations().stream()
        .filter(it -> it.object().equals(object))
        .map(Declaration::origin)
        .map(Origin::toString)
        .map(it -> " (" + it + ")")
        .findFirst()
        .orElse("");
  }
}
