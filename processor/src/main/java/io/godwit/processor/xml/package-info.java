/**
 * What mapping files and {@code persistence.xml} say: read here, and handed on as the annotations
 * that say the same, so that nobody else knows of XML.
 */
@NullMarked
package io.godwit.processor.xml;

import org.jspecify.annotations.NullMarked;
