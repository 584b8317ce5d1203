/**
 * How to get from one schema to another: statements that know their price. Pure: no I/O, no clock.
 */
@NullMarked
package io.godwit.engine.plan;

import org.jspecify.annotations.NullMarked;
