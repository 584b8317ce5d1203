/**
 * What the user wrote: classes, attributes and annotations, through {@code javax.lang.model} only.
 */
@NullMarked
package io.godwit.processor.read;

import org.jspecify.annotations.NullMarked;
