/** Everything between a schema model and a migration file; no Maven, no annotation processing. */
@NullMarked
package io.godwit.engine;

import org.jspecify.annotations.NullMarked;
