/** The gate: destructive changes and the reviewed file that approves them. */
@NullMarked
package io.godwit.engine.approval;

import org.jspecify.annotations.NullMarked;
