/** What the goals do: generate, check, approve, validate. No Maven: a goal calls one of these. */
@NullMarked
package io.godwit.engine.project;

import org.jspecify.annotations.NullMarked;
