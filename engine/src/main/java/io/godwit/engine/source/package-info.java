/** Where a schema comes from: the model, the migrations, a live database, an SQL file. */
@NullMarked
package io.godwit.engine.source;

import org.jspecify.annotations.NullMarked;
