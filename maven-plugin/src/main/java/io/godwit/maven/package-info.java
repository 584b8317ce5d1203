/** The goals. Each reads its settings, calls the engine, and prints the outcome. */
@NullMarked
package io.godwit.maven;

import org.jspecify.annotations.NullMarked;
