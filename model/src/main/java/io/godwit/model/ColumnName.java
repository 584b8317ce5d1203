package io.godwit.model;

/** A column of some table. */
public record ColumnName(ObjectName table, String column) {}
