/** Tables in the making, and their assembly into the schema. */
@NullMarked
package io.godwit.processor.draft;

import org.jspecify.annotations.NullMarked;
