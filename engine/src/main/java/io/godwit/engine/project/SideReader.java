package io.godwit.engine.project;

import io.godwit.engine.UserException;
import io.godwit.engine.migration.MigrationDirectory;
import io.godwit.engine.source.DatabaseSource;
import io.godwit.engine.source.EmptyPrelude;
import io.godwit.engine.source.EmptySource;
import io.godwit.engine.source.MigrationsSource;
import io.godwit.engine.source.ModelSource;
import io.godwit.engine.source.Prelude;
import io.godwit.engine.source.SchemaSource;
import io.godwit.engine.source.SqlSource;
import io.godwit.model.Model;
import io.godwit.model.ModelFormatException;
import io.godwit.model.ModelJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a side's schema is read. */
record SideReader(Surroundings surroundings) implements Side.Cases<SchemaSource> {

  /** What the project's migrations make by hand, such as extensions, its model may refer to. */
  @Override
  public SchemaSource model(Side.Model side) {
    Model model =
        surroundings
            .model()
            .orElseThrow(
                () ->
                    new UserException(
                        "There are no entities here. Run it in a module that has some."));
    return new ModelSource(model, projectMigrations().prelude(), surroundings.shadow());
  }

  @Override
  public SchemaSource migrations(Side.Migrations side) {
    return side.directory()
        .map(it -> new MigrationsSource(existing(it).migrations(), surroundings.shadow()))
        .orElseGet(this::projectMigrations);
  }

  private MigrationsSource projectMigrations() {
    return new MigrationsSource(surroundings.migrations().migrations(), surroundings.shadow());
  }

  private static MigrationDirectory existing(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new UserException(
          directory + " is no directory. Name the one that holds the migrations.");
    }
    return new MigrationDirectory(directory);
  }

  @Override
  public SchemaSource empty(Side.Empty side) {
    return new EmptySource(surroundings.shadow());
  }

  @Override
  public SchemaSource database(Side.Database side) {
    return new DatabaseSource(
        side.url()
            .or(surroundings::database)
            .orElseThrow(
                () ->
                    new UserException(
                        "No database is configured. Give its URL with -Dschema.url=…, or"
                            + " DATABASE_URL in the environment or in .env.")),
        surroundings.shadow());
  }

  @Override
  public SchemaSource sql(Side.Sql side) {
    return new SqlSource(side.file(), surroundings.shadow());
  }

  @Override
  public SchemaSource json(Side.Json side) {
    Prelude prelude = new EmptyPrelude(surroundings.shadow());
    return new ModelSource(model(side.file()), prelude, surroundings.shadow());
  }

  private static Model model(Path file) {
    try {
      return ModelJson.readModel(Files.readString(file));
    } catch (IOException e) {
      throw new UserException(
          file
              + " can't be read ("
              + e
              + "). Name a model, as in json:target/classes/"
              + Model.RESOURCE
              + ".",
          e);
    } catch (ModelFormatException e) {
      throw new UserException(file + " can't be read: " + e.getMessage(), e);
    }
  }
}
