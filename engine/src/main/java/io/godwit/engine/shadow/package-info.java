/** The PostgreSQL that Godwit tries things on: embedded, or a server that the user names. */
@NullMarked
package io.godwit.engine.shadow;

import org.jspecify.annotations.NullMarked;
