package io.godwit.engine.plan;

import io.godwit.model.ObjectName;

/** A lock that a statement takes on a table and holds until its transaction ends. */
public record TableLock(ObjectName table, LockMode mode) {}
