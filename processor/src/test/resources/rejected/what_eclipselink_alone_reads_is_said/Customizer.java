package org.eclipse.persistence.annotations;

public @interface Customizer {
  Class<?> value();
}
