/** The mapping itself: each kind of attribute, association and class, and what it gives. */
@NullMarked
package io.godwit.processor.mapping;

import org.jspecify.annotations.NullMarked;
