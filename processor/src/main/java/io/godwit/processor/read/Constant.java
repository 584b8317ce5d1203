package io.godwit.processor.read;

/** An enum constant that is the value of an annotation's member, by its simple name. */
public record Constant(String name) {}
