package io.godwit.engine.plan;

/**
 * Something about a statement that a reviewer should know.
 *
 * @param message one sentence about this very case
 */
public record Hazard(HazardId id, String message) {}
