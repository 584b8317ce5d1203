/** What is wrong with a mapping, where, and what to do about it. */
@NullMarked
package io.godwit.processor.report;

import org.jspecify.annotations.NullMarked;
