/** The schema that Godwit makes of entities, compared with the one that Hibernate makes of them. */
@NullMarked
package io.godwit.conformance;

import org.jspecify.annotations.NullMarked;
