package io.godwit.engine.project;

import io.godwit.engine.approval.ApprovalsFile;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.migration.MigrationDirectory;
import io.godwit.engine.migration.MigrationScript;
import io.godwit.engine.shadow.Shadow;
import io.godwit.model.Model;
import java.util.Optional;

/**
 * What a goal works on.
 *
 * @param model what the entities declare, those of the modules that this one depends on included
 * @param own this module's part of it; the application knows itself by its fingerprint
 * @param migrations where the migrations are
 * @param script how a migration is written
 * @param approvals where the approvals are
 * @param database the live database, where one is configured
 * @param shadow where plans are tried
 * @param sources where entities are declared
 */
public record Project(
    Model model,
    Model own,
    MigrationDirectory migrations,
    MigrationScript script,
    ApprovalsFile approvals,
    Optional<DatabaseUrl> database,
    Shadow shadow,
    SourceLocator sources) {}
