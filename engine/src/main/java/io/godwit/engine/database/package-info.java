/** PostgreSQL's catalog and sessions: introspection, server versions, connection settings. */
@NullMarked
package io.godwit.engine.database;

import org.jspecify.annotations.NullMarked;
