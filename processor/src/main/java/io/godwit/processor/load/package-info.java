/**
 * The only place where a class of the user's is loaded: in a goal, after the compilation, in a
 * class loader of its own.
 */
@NullMarked
package io.godwit.processor.load;

import org.jspecify.annotations.NullMarked;
