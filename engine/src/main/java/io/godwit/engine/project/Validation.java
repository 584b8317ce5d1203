package io.godwit.engine.project;

import java.util.List;
import java.util.Optional;

/**
 * What {@code validate} found to be in order.
 *
 * @param entities how many classes the model was read from
 * @param tables how many tables it declares
 * @param migrations how many migrations there are
 * @param notReplayed migrations of kinds that nothing replays: repeatable, undo, baseline
 * @param postgres the release on which the model and the migrations were tried
 * @param approvals how many approvals there are
 * @param database the live database that could be read
 */
public record Validation(
    int entities,
    int tables,
    int migrations,
    List<String> notReplayed,
    String postgres,
    int approvals,
    Optional<String> database) {}
