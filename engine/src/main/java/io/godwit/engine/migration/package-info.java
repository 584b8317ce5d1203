/** Migration files: their names, headers, checksums and the directory that holds them. */
@NullMarked
package io.godwit.engine.migration;

import org.jspecify.annotations.NullMarked;
