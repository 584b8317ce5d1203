/** From a Java type to PostgreSQL's type. */
@NullMarked
package io.godwit.processor.type;

import org.jspecify.annotations.NullMarked;
