/** The Java that is generated for the application. */
@NullMarked
package io.godwit.processor.generate;

import org.jspecify.annotations.NullMarked;
