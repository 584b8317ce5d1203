/** Godwit from outside: whole user projects, run by real Maven on a real PostgreSQL. */
@NullMarked
package io.godwit.it;

import org.jspecify.annotations.NullMarked;
