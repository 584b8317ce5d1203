/** Names as the provider, the naming strategy and PostgreSQL make them. */
@NullMarked
package io.godwit.processor.naming;

import org.jspecify.annotations.NullMarked;
