/** What the engine's tests share: a real PostgreSQL, and two oracles of what is in a database. */
@NullMarked
package io.godwit.engine.testing;

import org.jspecify.annotations.NullMarked;
