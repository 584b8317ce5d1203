/** A plan is run on a shadow that holds rows before anyone sees it. */
@NullMarked
package io.godwit.engine.proof;

import org.jspecify.annotations.NullMarked;
