package io.godwit.maven;

import java.util.List;

/**
 * What a goal came to.
 *
 * @param passed whether the build goes on
 * @param result for programs
 * @param lines for people
 */
record Outcome(boolean passed, Record result, List<String> lines) {}
