package io.godwit.engine.project;

import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.migration.MigrationDirectory;
import io.godwit.engine.shadow.Shadow;
import io.godwit.model.Model;
import java.util.Optional;

/**
 * What a diff may refer to without naming it.
 *
 * @param model what the entities declare; empty where no side asks for it
 * @param migrations where the project's migrations are
 * @param database the configured database
 */
public record Surroundings(
    Optional<Model> model,
    MigrationDirectory migrations,
    Optional<DatabaseUrl> database,
    Shadow shadow) {}
