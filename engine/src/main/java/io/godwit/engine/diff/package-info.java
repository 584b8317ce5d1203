/** What differs between two schemas. Pure: no I/O, no clock. */
@NullMarked
package io.godwit.engine.diff;

import org.jspecify.annotations.NullMarked;
