/** Hibernate's settings that shape the schema, and where applications write them. */
@NullMarked
package io.godwit.processor.settings;

import org.jspecify.annotations.NullMarked;
