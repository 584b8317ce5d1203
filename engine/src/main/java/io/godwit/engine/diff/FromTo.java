package io.godwit.engine.diff;

/** One thing on both sides of a diff. */
public record FromTo<T>(T from, T to) {}
