/** What the compiler can't see, and who may know it. */
@NullMarked
package io.godwit.processor.ask;

import org.jspecify.annotations.NullMarked;
