/** SQL text: names written, words read. Pure: no I/O, no clock. */
@NullMarked
package io.godwit.engine.sql;

import org.jspecify.annotations.NullMarked;
