package io.godwit.engine.migration;

/**
 * One statement of a migration file.
 *
 * @param sql the statement, without comments before it and without the semicolon
 * @param line the line of the file that it starts on, counted from 1
 * @param transactional false for what PostgreSQL refuses inside a transaction block
 */
public record ScriptStatement(String sql, int line, boolean transactional) {}
