/**
 * What runs beside Hibernate, in its class loader. It knows Hibernate as every application does: by
 * Jakarta Persistence.
 */
@NullMarked
package io.godwit.conformance.hibernate;

import org.jspecify.annotations.NullMarked;
