package io.godwit.model;

/** A storage parameter, as in {@code fillfactor = 70} (PostgreSQL manual, CREATE INDEX). */
public record StorageParameter(String name, String value) {}
