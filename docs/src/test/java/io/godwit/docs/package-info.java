/** The tests that keep the documentation true. */
@NullMarked
package io.godwit.docs;

import org.jspecify.annotations.NullMarked;
