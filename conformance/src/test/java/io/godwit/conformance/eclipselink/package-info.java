/** What runs beside EclipseLink, in a class loader that knows nothing of the tests. */
@NullMarked
package io.godwit.conformance.eclipselink;

import org.jspecify.annotations.NullMarked;
