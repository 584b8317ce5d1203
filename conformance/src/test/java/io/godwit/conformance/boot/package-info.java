/**
 * What the tests and a Hibernate in a class loader of its own say to each other: the only classes
 * besides the JDK's that both know.
 */
@NullMarked
package io.godwit.conformance.boot;

import org.jspecify.annotations.NullMarked;
