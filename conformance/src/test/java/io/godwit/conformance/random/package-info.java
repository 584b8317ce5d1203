/** Entities that nobody thought of: Java sources, made from a seed. */
@NullMarked
package io.godwit.conformance.random;

import org.jspecify.annotations.NullMarked;
