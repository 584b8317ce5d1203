package org.eclipse.persistence.annotations;

public @interface Index {}
