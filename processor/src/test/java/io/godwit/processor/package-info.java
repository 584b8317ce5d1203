/** Compiles real sources with the real compiler, and looks at what came out. */
@NullMarked
package io.godwit.processor;

import org.jspecify.annotations.NullMarked;
