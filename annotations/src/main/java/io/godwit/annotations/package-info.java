/**
 * What Jakarta Persistence has no word for. These annotations are read at compile time only: an
 * application doesn't need them when it runs.
 */
@NullMarked
package io.godwit.annotations;

import org.jspecify.annotations.NullMarked;
