/**
 * Entities in, schema model out, at compile time: the annotation processor, and the same reader on
 * class files.
 */
@NullMarked
package io.godwit.processor;

import org.jspecify.annotations.NullMarked;
